import type { XY } from "./xy";

/** A geometry in the frame. Rings are closed by whoever draws them: the first point is not repeated. */
export interface Shapes {
  points: XY[];
  lines: XY[][];
  /** The rings of all polygons, outer ones clockwise and holes the other way: to be filled by the nonzero rule. */
  rings: XY[][];
  /** What is drawn as lines, where the rings themselves also run along a horizon. */
  stroked?: () => Shapes;
}

export type Box = [x0: number, y0: number, x1: number, y1: number];

/** Smallest box around all points; null when there is none. */
export function boundsOf({ points, lines, rings }: Shapes): Box | null {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) extend(box, point);
  for (const line of lines) for (const point of line) extend(box, point);
  for (const ring of rings) for (const point of ring) extend(box, point);
  return box[0] === Infinity ? null : box;
}

export function boundsOfPoints(points: readonly XY[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) extend(box, point);
  return box;
}

export function touches(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

export function contains(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

export function grow([x0, y0, x1, y1]: Box, by: number): Box {
  return [x0 - by, y0 - by, x1 + by, y1 + by];
}

/** Makes a box hold a point too. */
export function extend(box: Box, point: XY): void {
  box[0] = Math.min(box[0], point[0]);
  box[1] = Math.min(box[1], point[1]);
  box[2] = Math.max(box[2], point[0]);
  box[3] = Math.max(box[3], point[1]);
}
