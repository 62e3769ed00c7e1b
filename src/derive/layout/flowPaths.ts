import type { WorldPoint } from "../mercator";
import { type Box, enters } from "./boxes";

export type FlowPath = readonly WorldPoint[];

/** Least angle at which two lines can be told apart where they meet (Jenny et al. 2018 ask for no acute ones). */
export const ACUTE = Math.PI / 6;

export function distance(a: WorldPoint, b: WorldPoint): number {
  const [dx, dy] = [a[0] - b[0], a[1] - b[1]];
  return Math.sqrt(dx * dx + dy * dy);
}

interface Crossing {
  readonly at: WorldPoint;
  /** Radians, 0 to π/2. */
  readonly angle: number;
}

/** Where two pieces cross, and how steeply; null where they do not. */
function crossingOf(a: WorldPoint, b: WorldPoint, c: WorldPoint, d: WorldPoint): Crossing | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const turn = rx * sy - ry * sx;
  if (turn === 0) return null;
  const [qx, qy] = [c[0] - a[0], c[1] - a[1]];
  const t = (qx * sy - qy * sx) / turn;
  const u = (qx * ry - qy * rx) / turn;
  if (t < 0 || t >= 1 || u < 0 || u >= 1) return null;
  const sine = Math.abs(turn) / (distance(a, b) * distance(c, d));
  return { at: [a[0] + rx * t, a[1] + ry * t], angle: Math.asin(Math.min(1, sine)) };
}

/** Where two paths cross. `bounds` are those of the second, so that most pieces can be passed over at a glance. */
export function crossings(a: FlowPath, b: FlowPath, bounds = boundsOf(b)): Crossing[] {
  const found: Crossing[] = [];
  for (let i = 1; i < a.length; i++) {
    const [from, to] = [a[i - 1], a[i]];
    if (!from || !to || !enters(bounds, from, to)) continue;
    const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    for (let j = 1; j < b.length; j++) {
      const [start, end] = [b[j - 1], b[j]];
      if (!start || !end || (start[0] < west && end[0] < west) || (start[0] > east && end[0] > east))
        continue;
      const crossing = crossingOf(from, to, start, end);
      if (crossing) found.push(crossing);
    }
  }
  return found;
}

/** Directions, radians, in which a path leaves the surroundings of a node that it touches. */
export function directionsAt(path: FlowPath, node: WorldPoint, radius: number): number[] {
  const nearest = path.reduce((best, point, index) => {
    const held = path[best];
    return held && distance(held, node) <= distance(point, node) ? best : index;
  }, 0);
  const leave = (points: readonly WorldPoint[]) => {
    const out = points.findIndex((point) => distance(point, node) >= radius);
    const [to, from] = [points[out], points[out - 1]];
    if (!to) return [];
    // Between a point inside and one outside, as far along as the radius lies between their distances.
    const [near, far] = [from ? distance(from, node) : radius, distance(to, node)];
    const share = from && far > near ? (radius - near) / (far - near) : 1;
    const [x, y] = from ?? to;
    return [Math.atan2(y + (to[1] - y) * share - node[1], x + (to[0] - x) * share - node[0])];
  };
  return [...leave(path.slice(nearest)), ...leave(path.slice(0, nearest + 1).toReversed())];
}

/** Distance of a point from a piece of a path. */
function fromPiece(point: WorldPoint, from: WorldPoint, to: WorldPoint): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / square : 0;
  const share = Math.max(0, Math.min(1, along));
  return distance(point, [from[0] + dx * share, from[1] + dy * share]);
}

/** How near a path comes to another one at a node that both touch; infinite where it has no point there. */
export function gapAt(node: WorldPoint, a: FlowPath, b: FlowPath, radius: number): number {
  const near = a.filter((point) => distance(point, node) < radius);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...near.flatMap((point) => b.slice(1).map((to, index) => fromPiece(point, b[index] ?? to, to))),
  );
}

/** Least angle between two sets of directions, radians; π where one is empty. */
export function leastAngle(a: readonly number[], b: readonly number[]): number {
  const between = a.flatMap((one) =>
    b.map((other) => Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)))),
  );
  return Math.min(Math.PI, ...between);
}

/** The box around a path, grown by a margin. */
export function boundsOf(path: FlowPath, margin = 0): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
    [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
  }
  return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}

/** Whether of two paths through a node one changes over to the other's other side there. */
export function changesSides([in1, out1]: readonly number[], [in2, out2]: readonly number[]): boolean {
  if (in1 === undefined || out1 === undefined || in2 === undefined || out2 === undefined) return false;
  const turn = (angle: number) => (angle - in1 + 4 * Math.PI) % (2 * Math.PI);
  return turn(in2) < turn(out1) !== turn(out2) < turn(out1);
}
