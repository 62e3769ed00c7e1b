import { globeOf } from "../../derive/globe";
import { equalAreaFit } from "../../render/project/equalArea";
import type { PathCommand } from "../../render/displayList";
import type { Messages } from "../../messages/messages";
import type { SheetFrame } from "../frame/sheetFrame";
import { moveItem } from "../layout/moveItem";
import type { Block } from "./block";
import { paragraph } from "./paragraph";
import type { Setting } from "./setting";

/** Mean radius of the Earth, as MapLibre has it. */
const EARTH_RADIUS_KM = 6371.0088;
const LONGEST_PX = 110;
const BAR_HEIGHT = 5;
const STEPS = [5, 2, 1] as const;
const BLOCK = { id: "scale-bar", part: "legend" as const };

/** A bar stands for every distance in the frame where none is drawn this many times longer or shorter. */
const TRUE_WITHIN = 1.05;
/**
 * Up to this a bar is printed that says where it is true; beyond it would mislead, and there is none. On a Mercator map
 * that is all along a parallel, elsewhere about one point.
 */
const TRUE_ALONG_PARALLEL_WITHIN = 1.5;
const TRUE_AT_CENTRE_WITHIN = 1.25;

/** The longest round distance (1, 2 or 5 times a power of ten) that is at most `limit`. */
function roundDistance(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  return (STEPS.find((step) => step * power <= limit) ?? 1) * power;
}

/** What the map is drawn in. */
function projectionName(frame: SheetFrame, { sheet }: Messages): string {
  const { projection } = sheet;
  if (frame.projection !== "equal-area") return projection[frame.projection];
  const fit = equalAreaFit(frame);
  if (fit.kind === "world") return projection["equal-earth"];
  if (fit.kind === "azimuthal") return projection.azimuthal;
  const [south, north] = fit.parallels.map((latitude) => sheet.latitude(Math.round(latitude)));
  return projection.conic(south ?? "", north ?? "");
}

/**
 * A scale bar, where it is true, and what the map is drawn in. On a Mercator map the bar names the latitude at which it
 * holds, on another the map's centre, unless it holds all over the frame.
 *
 * @param spread the frame's `scaleSpread`
 */
export function scaleBar(
  frame: SheetFrame,
  spread: number,
  { type, fonts, tokens, messages }: Setting,
  width: number,
): Block {
  const { sheet } = messages;
  const name = projectionName(frame, messages);
  const isMercator = frame.projection === "mercator";
  if (spread > (isMercator ? TRUE_ALONG_PARALLEL_WITHIN : TRUE_AT_CENTRE_WITHIN)) {
    const words = [{ text: sheet.noScale(name), style: type.legend }];
    return paragraph({ id: "projection", part: "legend" }, words, width, fonts, { spaceBefore: 7 });
  }
  const latitude = Math.round(frame.center[1]);
  // The bar of a Mercator map is that of the very latitude it names.
  const { radius } = globeOf(isMercator ? { ...frame, center: [frame.center[0], latitude] } : frame);
  const kmPerPx = EARTH_RADIUS_KM / radius;
  const km = roundDistance(LONGEST_PX * kmPerPx);
  const length = km / kmPerPx;
  const where = isMercator ? sheet.latitude(latitude) : sheet.middle;
  const distance = spread > TRUE_WITHIN ? sheet.scale(sheet.kilometres(km), where) : sheet.kilometres(km);
  // What every reader knows from screens goes without saying.
  const text = isMercator ? distance : sheet.scaleIn(distance, name);
  const words = paragraph(BLOCK, [{ text, style: type.legend }], width - length - 8, fonts);
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
    draw: () => [bar, ...words.draw().map((item) => moveItem(item, length + 8, 0))],
  };
}
