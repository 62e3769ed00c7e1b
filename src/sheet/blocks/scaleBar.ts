import type { MapFrame } from "../../derive/mapFrame";
import { WORLD_PX } from "../../derive/mercator";
import type { PathCommand } from "../../render/displayList";
import type { Block } from "./block";
import { paragraph } from "./paragraph";
import type { Setting } from "./setting";
import { moveItem } from "../layout/moveItem";

/** Mean radius of the Earth, as MapLibre has it. */
const EARTH_RADIUS_KM = 6371.0088;
const LONGEST_PX = 110;
const BAR_HEIGHT = 5;
const STEPS = [5, 2, 1] as const;

/** The longest round distance (1, 2 or 5 times a power of ten) that is at most `limit`. */
function roundDistance(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  return (STEPS.find((step) => step * power <= limit) ?? 1) * power;
}

/** A scale bar that holds at the latitude it names: the middle of the Mercator frame. */
export function scaleBar(frame: MapFrame, { type, fonts, tokens, messages }: Setting, width: number): Block {
  const { sheet } = messages;
  const latitude = Math.round(frame.center[1]);
  const worldKm = 2 * Math.PI * EARTH_RADIUS_KM * Math.cos((latitude * Math.PI) / 180);
  const kmPerPx = worldKm / (WORLD_PX * 2 ** frame.zoom);
  const km = roundDistance(LONGEST_PX * kmPerPx);
  const length = km / kmPerPx;
  const text = sheet.scale(sheet.kilometres(km), sheet.latitude(latitude));
  const block = { id: "scale-bar", part: "legend" as const };
  const words = paragraph(block, [{ text, style: type.legend }], width - length - 8, fonts);
  const d: PathCommand[] = [
    ["M", 0.5, 4],
    ["L", 0.5, 4 + BAR_HEIGHT],
    ["L", length, 4 + BAR_HEIGHT],
    ["L", length, 4],
  ];
  const bar = {
    kind: "path" as const,
    d,
    stroke: { color: tokens.ink, opacity: 1, width: 1, cap: "butt" as const, join: "miter" as const },
  };
  return {
    ...words,
    width,
    height: Math.max(words.height, BAR_HEIGHT + 5),
    spaceBefore: 7,
    items: [bar, ...words.items.map((item) => moveItem(item, length + 8, 0))],
  };
}
