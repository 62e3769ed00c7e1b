import type { Geometry } from "geojson";
import type { MapLayerId } from "../../schema/vocabulary";
import type { DrawnLayers } from "../drawing/drawLayers";
import type { DrawnProperties } from "../drawing/drawn";
import { LINE_HEIGHT } from "../labels";
import type { MarkState } from "../markStates";
import {
  CORRIDOR_ARROW_ANCHORS,
  CORRIDOR_ARROWS,
  CORRIDOR_CASING,
  FIGURE_SIZE,
  FLOW_ARROWS,
  ICON_SIDE,
  NODE_RADIUS,
  NUMERAL_RADIUS,
  NUMERAL_STROKE,
  NUMERAL_WORLD_SHARE,
  markScale,
  symbolScale,
  RING_LABEL_SIZE,
} from "../markSizes";
import { arrowBox, around, SYMBOL_REACH } from "./markReach";
import { toWorld, WORLD_PX, type WorldPoint } from "../mercator";
import { type Box, enters } from "./boxes";
import { boundsOf } from "./flowPaths";

/** Width of a text in css px. */
export type TextWidth = (text: {
  readonly text: string;
  readonly size: number;
  readonly spacing: number;
  readonly kind: string;
}) => number;

/** What a drawn part covers: a point or a course of the Mercator world, and css px around each of its points. */
export interface MarkShape {
  readonly id: string;
  readonly key: string;
  readonly layer: MapLayerId;
  readonly part: string;
  readonly points: readonly WorldPoint[];
  /** Around all points. */
  readonly bounds: Box;
  readonly reach: Box;
  /** Share of its size at which it is drawn at a zoom: marks are finer on a map of the world. */
  readonly scaleAt: (zoom: number) => number;
  /** First zoom at which it is drawn. */
  readonly minzoom: number;
}

const FIRST_RING_LABEL_ZOOM = 3.6;

/** How a mark's size follows the zoom; words keep theirs. */
function scaleOf(layer: MapLayerId, part: string): MarkShape["scaleAt"] {
  if (layer === "hubs" || layer === "deployments") return symbolScale;
  const isFlow = layer === "corridors" || layer === "seizures" || layer === "seizure-flows";
  if (!isFlow || part === "figure") return () => 1;
  const isNumbered = part === "numeral" || part === "node";
  return (zoom) => markScale(zoom, isNumbered ? NUMERAL_WORLD_SHARE : undefined);
}

function textBox(text: string, size: number, widthOf: TextWidth): { width: number; height: number } {
  return {
    width: widthOf({ text, size, spacing: 0, kind: "figure" }),
    height: text.split("\n").length * size * LINE_HEIGHT,
  };
}

function reachOf(layer: MapLayerId, part: DrawnProperties, state: MarkState, widthOf: TextWidth): Box | null {
  const words = String(part["text"] ?? "");
  if (part.part === "curve") return around(state.width / 2 + (layer === "corridors" ? CORRIDOR_CASING : 0));
  if (part.part === "arrow") {
    const sizes = layer === "corridors" ? CORRIDOR_ARROWS : FLOW_ARROWS;
    const anchor = layer === "corridors" ? CORRIDOR_ARROW_ANCHORS[state.arrow] : "top";
    return arrowBox(Number(part["heading"]), sizes[state.arrow] * ICON_SIDE, anchor);
  }
  if (part.part === "numeral") return around(NUMERAL_RADIUS + NUMERAL_STROKE);
  if (part.part === "node") return around(NODE_RADIUS);
  if (part.part === "figure") {
    const { width, height } = textBox(words, FIGURE_SIZE, widthOf);
    const [right, down] = [Number(part["right"] ?? 0) * FIGURE_SIZE, Number(part["down"] ?? 0) * FIGURE_SIZE];
    return [right - width / 2, down - height / 2, right + width / 2, down + height / 2];
  }
  if (part.part === "ring") return around(2);
  if (part.part === "ring-label") {
    const { width, height } = textBox(words, RING_LABEL_SIZE, widthOf);
    const gap = RING_LABEL_SIZE / 2;
    return part["isArc"] === true
      ? [gap, -height / 2, gap + width, height / 2]
      : [-width / 2, gap - 1, width / 2, gap + height];
  }
  if (layer === "hubs" || layer === "deployments") return SYMBOL_REACH;
  return layer === "seizures" ? around(state.width) : null;
}

function coursesOf(geometry: Geometry): WorldPoint[][] {
  const line = (positions: readonly (readonly number[])[]) =>
    positions.map(([lng = 0, lat = 0]) => toWorld([lng, lat]));
  if (geometry.type === "Point") return [line([geometry.coordinates])];
  return geometry.type === "LineString" ? [line(geometry.coordinates)] : [];
}

/** The shape of every drawn part that has a state; areas have none, since names may stand on a tint. */
export function markShapes(
  layers: DrawnLayers,
  stateOf: (layer: MapLayerId, key: string) => MarkState | undefined,
  widthOf: TextWidth,
): readonly MarkShape[] {
  return Object.entries(layers).flatMap(([name, { features }]) => {
    const layer = name as MapLayerId;
    return features.flatMap(({ properties, geometry }): MarkShape[] => {
      const state = stateOf(layer, properties.key);
      const reach = state && reachOf(layer, properties, state, widthOf);
      if (!reach) return [];
      const { id, key, part } = properties;
      const minzoom = part === "ring-label" ? FIRST_RING_LABEL_ZOOM : Number(properties["minzoom"] ?? 0);
      const scaleAt = scaleOf(layer, part);
      return coursesOf(geometry).map((points) => {
        const bounds = boundsOf(points);
        return { id, key, layer, part, points, bounds, reach, scaleAt, minzoom };
      });
    });
  });
}

function reachAt({ reach, scaleAt }: MarkShape, zoom: number): Box {
  const scale = scaleAt(zoom);
  return [reach[0] * scale, reach[1] * scale, reach[2] * scale, reach[3] * scale];
}

/** A point mark's box in css px of the world at a zoom. */
export function boxAt(mark: MarkShape, zoom: number): Box {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = mark.points[0] ?? [0, 0];
  const reach = reachAt(mark, zoom);
  return [x * world + reach[0], y * world + reach[1], x * world + reach[2], y * world + reach[3]];
}

/** Whether a mark has a point in a box given in css px of the world at a zoom, on any copy of the world. */
export function covers(mark: MarkShape, box: Box, zoom: number): boolean {
  const world = WORLD_PX * 2 ** zoom;
  const { points, bounds } = mark;
  const [left, top, right, bottom] = reachAt(mark, zoom);
  const [x0, y0] = [(box[0] - right) / world, (box[1] - bottom) / world];
  const [x1, y1] = [(box[2] - left) / world, (box[3] - top) / world];
  for (let turn = -1; turn <= 1; turn++) {
    const grown: Box = [x0 - turn, y0, x1 - turn, y1];
    // The bounds of a straight line have no area, and still count.
    const isNear =
      grown[0] <= bounds[2] && bounds[0] <= grown[2] && grown[1] <= bounds[3] && bounds[1] <= grown[3];
    if (!isNear) continue;
    const [first, ...rest] = points;
    if (!first) return false;
    if (rest.length === 0 || rest.some((point, index) => enters(grown, points[index] ?? first, point)))
      return true;
  }
  return false;
}
