import { geometryBox } from "./geometryBox";
import { type Box, boundsOfPoints, grow } from "./shapes";
import type { XY } from "./xy";

/** Degrees between the points at which the sides of a geometry's own box are projected. */
const STEP = 5;
/** Between these points a side bends: the box is taken as much larger, as a share of its longer side and in px. */
const BEND = 0.05;
const BEND_PX = 16;

function along(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
}

const known = new WeakMap<GeoJSON.Geometry, readonly GeoJSON.Position[]>();

/** Points `[longitude, latitude]` around the box of a geometry; none where it is empty. Every frame asks for them. */
export function pointsAround(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  const points = known.get(geometry) ?? around(geometryBox(geometry));
  known.set(geometry, points);
  return points;
}

function around([west, south, east, north]: Box): GeoJSON.Position[] {
  if (west > east) return [];
  return [
    ...along(west, east).flatMap((longitude) => [
      [longitude, south],
      [longitude, north],
    ]),
    ...along(south, north).flatMap((latitude) => [
      [west, latitude],
      [east, latitude],
    ]),
  ];
}

/**
 * A box that holds a geometry's shapes, from the sides of its own box: a projection keeps what is inside within their
 * image, and one that cuts the world across them throws them to both of its edges. Null where a side is not all seen.
 */
export function outlineBox(
  geometry: GeoJSON.Geometry,
  pointOf: (position: GeoJSON.Position) => XY | null,
): Box | null {
  const seen: XY[] = [];
  for (const position of pointsAround(geometry)) {
    const point = pointOf(position);
    if (!point?.every(Number.isFinite)) return null;
    seen.push(point);
  }
  if (seen.length === 0) return null;
  const box = boundsOfPoints(seen);
  return grow(box, BEND_PX + BEND * Math.max(box[2] - box[0], box[3] - box[1]));
}
