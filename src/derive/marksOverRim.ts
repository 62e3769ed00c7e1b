import type { Position } from "geojson";
import type { MapLayerId } from "../schema/vocabulary";
import type { DrawnLayers } from "./drawing/drawLayers";
import type { MapFrame } from "./mapFrame";
import {
  CORRIDOR_ARROWS,
  FLOW_ARROWS,
  ICON_SIDE,
  markScale,
  NODE_RADIUS,
  NUMERAL_RADIUS,
  NUMERAL_STROKE,
  NUMERAL_WORLD_SHARE,
} from "./markSizes";
import type { MarkStates } from "./markStates";
import { rimOf } from "./overRim";

/** Farthest that an arrowhead reaches from its point, as a share of its side. */
const HEAD_REACH = 0.84;

/** Css px that a part reaches around its point; none of parts that stay where they are. */
function reachOf(
  layer: MapLayerId,
  part: string,
  arrow: keyof typeof CORRIDOR_ARROWS,
  zoom: number,
): number | null {
  if (part === "numeral") return (NUMERAL_RADIUS + NUMERAL_STROKE) * markScale(zoom, NUMERAL_WORLD_SHARE);
  if (part === "node") return NODE_RADIUS * markScale(zoom, NUMERAL_WORLD_SHARE);
  if (part !== "arrow") return null;
  const sizes = layer === "corridors" ? CORRIDOR_ARROWS : FLOW_ARROWS;
  return HEAD_REACH * sizes[arrow] * ICON_SIDE * markScale(zoom);
}

/**
 * Keys, by map layer, of the arrowheads and numerals of lines that would stand on the paper around a globe. Lines
 * themselves end at the rim, and so does what is drawn of them.
 */
export function marksOverRim(
  layers: DrawnLayers,
  states: MarkStates,
  frame: MapFrame,
): ReadonlyMap<MapLayerId, ReadonlySet<string>> {
  const isOver = rimOf(frame);
  const found = new Map<MapLayerId, ReadonlySet<string>>();
  for (const [layer, held] of states) {
    const keys = new Set<string>();
    for (const { geometry, properties } of layers[layer].features) {
      const state = held.get(properties.key);
      if (!state || geometry.type !== "Point") continue;
      const reach = reachOf(layer, properties.part, state.arrow, frame.zoom);
      if (reach === null) continue;
      const [lng = 0, lat = 0]: Position = geometry.coordinates;
      if (isOver([lng, lat], ([x, y]) => Math.hypot(x, y) + reach)) keys.add(properties.key);
    }
    if (keys.size > 0) found.set(layer, keys);
  }
  return found;
}
