import { fromWorld, toWorld } from "../../derive/mercator";
import { denseGeometry } from "../project/denseGeometry";
import type { MapProjection } from "../project/mapProjection";
import { seenWorld } from "../project/seenWorld";
import { type Box, boundsOfPoints, type Shapes } from "../project/shapes";
import type { XY } from "../project/xy";

/** Parallel lines on the ground: lengths as shares of the Mercator world's width. */
export interface GroundHatch {
  /** Degrees clockwise from a parallel. */
  angle: number;
  spacing: number;
  width: number;
}

/**
 * A hatch that lies on the sphere, as tiles have it: straight on the Mercator map, bent, narrowed and foreshortened
 * with the ground. To be clipped to its area.
 */
export function groundHatch(
  geometry: GeoJSON.Geometry,
  { angle, spacing, width }: GroundHatch,
  projection: MapProjection,
  frame: Box,
): Shapes {
  const corners = denseGeometry(geometry, Infinity).areas.flatMap(([outer = []]) =>
    outer.map(([longitude = 0, latitude = 0]): XY => [...toWorld([longitude, latitude])]),
  );
  const strips = partsSeen(boundsOfPoints(corners), seenWorld(projection, frame)).flatMap((part) =>
    stripsOver(part, { angle, spacing, width }),
  );
  const coordinates = strips.map((strip) => [
    [...strip, ...strip.slice(0, 1)].map((at) => [...fromWorld(at)]),
  ]);
  return projection.shapesOf({ type: "MultiPolygon", coordinates });
}

/** Of a box, what lies in a copy of the part of the world that is seen. */
function partsSeen(box: Box, seen: Box | null): Box[] {
  if (seen === null) return [box];
  const copies = [-1, 0, 1].map(
    (shift): Box => [
      Math.max(box[0], seen[0] + shift),
      Math.max(box[1], seen[1]),
      Math.min(box[2], seen[2] + shift),
      Math.min(box[3], seen[3]),
    ],
  );
  return copies.filter(([x0, y0, x1, y1]) => x0 < x1 && y0 < y1);
}

/** The hatch's lines over a box as narrow areas; one goes through the world's corner, and so through every tile's. */
function stripsOver([x0, y0, x1, y1]: Box, { angle, spacing, width }: GroundHatch): XY[][] {
  const radians = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(radians), Math.sin(radians)];
  const corners: XY[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  const along = corners.map(([x, y]) => x * ux + y * uy);
  const across = corners.map(([x, y]) => y * ux - x * uy);
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const first = Math.floor(Math.min(...across) / spacing);
  const last = Math.ceil(Math.max(...across) / spacing);
  const point = (u: number, v: number): XY => [u * ux - v * uy, u * uy + v * ux];
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * spacing).map((middle) => [
    point(from, middle - width / 2),
    point(to, middle - width / 2),
    point(to, middle + width / 2),
    point(from, middle + width / 2),
  ]);
}
