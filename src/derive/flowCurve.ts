import type { Position } from "../atlas/records";
import { fromWorld, toWorld, type WorldPoint } from "./mercator";

/** Points on one leg's curve. Enough for a smooth line at the width of an A3 sheet. */
const STEPS = 40;
/** Height of the arc over its chord: short flows nearly straight, long ones fuller (Jenny et al. 2018). */
const LEAST_BEND = 0.08;
const MOST_BEND = 0.2;

function bendOf(length: number): number {
  return Math.min(MOST_BEND, LEAST_BEND + length * 0.9);
}

/** Nearest copy of `lng` to `anchor`, so that a leg over the antimeridian does not cross the whole map. */
function unwrapped(positions: readonly Position[]): Position[] {
  let last: number | undefined;
  return positions.map(([lng, lat]) => {
    let near = lng;
    if (last !== undefined) near += 360 * Math.round((last - lng) / 360);
    last = near;
    return [near, lat];
  });
}

function arc(from: WorldPoint, to: WorldPoint, spread: number): WorldPoint[] {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  // The sign follows from the direction, so that there and back do not lie on each other.
  const bend = bendOf(Math.hypot(dx, dy)) * spread * 2;
  const control: WorldPoint = [from[0] + dx / 2 + dy * bend, from[1] + dy / 2 - dx * bend];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const u = 1 - t;
    return [
      u * u * from[0] + 2 * u * t * control[0] + t * t * to[0],
      u * u * from[1] + 2 * u * t * control[1] + t * t * to[1],
    ] as const;
  });
}

function turned([x, y]: WorldPoint, radians: number): WorldPoint {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Where a course turns back by more than this many degrees it goes round in a bend that can be seen. */
const TURNS_BACK = 120;
/** Size of the bend as a share of the shorter way to it or from it. */
const ROUND = 0.7;

/** The direction at `b` of a course from `a` to `c`, as given unless it turns back there: then across both ways. */
function roundedAt([a, b, c]: readonly [WorldPoint, WorldPoint, WorldPoint], given: WorldPoint): WorldPoint {
  const [inX, inY, outX, outY] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  const [come, go] = [Math.hypot(inX, inY), Math.hypot(outX, outY)];
  const along = (inX * outX + inY * outY) / (come * go);
  if (!(along < Math.cos((TURNS_BACK * Math.PI) / 180))) return given;
  const across: WorldPoint = [inX / come + outX / go, inY / come + outY / go];
  const length = Math.hypot(...across);
  const size = ROUND * Math.min(come, go);
  return length < 1e-6
    ? [(-inY / come) * size, (inX / come) * size]
    : [(across[0] / length) * size, (across[1] / length) * size];
}

/**
 * Centripetal Catmull–Rom span from b to c (Barry and Goldman 1988) in Hermite form; passes through both without
 * loops. `turnB` and `turnC` turn its direction there, radians clockwise on the map.
 */
function span(
  [a, b, c, d]: readonly [WorldPoint, WorldPoint, WorldPoint, WorldPoint],
  turnB: number,
  turnC: number,
): WorldPoint[] {
  const knot = (p: WorldPoint, q: WorldPoint) => Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])) + 1e-9;
  const [ab, bc, cd] = [knot(a, b), knot(b, c), knot(c, d)];
  const along = (axis: 0 | 1, p: WorldPoint, q: WorldPoint, r: WorldPoint, pq: number, qr: number) =>
    bc * ((q[axis] - p[axis]) / pq - (r[axis] - p[axis]) / (pq + qr) + (r[axis] - q[axis]) / qr);
  const leaving = turned(roundedAt([a, b, c], [along(0, a, b, c, ab, bc), along(1, a, b, c, ab, bc)]), turnB);
  const arriving = turned(
    roundedAt([b, c, d], [along(0, b, c, d, bc, cd), along(1, b, c, d, bc, cd)]),
    turnC,
  );
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const [t2, t3] = [t * t, t * t * t];
    const at = (axis: 0 | 1) =>
      (2 * t3 - 3 * t2 + 1) * b[axis] +
      (t3 - 2 * t2 + t) * leaving[axis] +
      (3 * t2 - 2 * t3) * c[axis] +
      (t3 - t2) * arriving[axis];
    return [at(0), at(1)] as const;
  });
}

function mirrored(pivot: WorldPoint, other: WorldPoint): WorldPoint {
  return [2 * pivot[0] - other[0], 2 * pivot[1] - other[1]];
}

/** How one corridor's course departs from the published rule, so that each line can be followed by eye. */
export interface FlowShape {
  /** Of a single leg: how full its arc is. 1 as published; below zero it bows to the other side. */
  readonly spread: number;
  /** Of several legs: degrees, clockwise on the map, by which the course's direction at each waypoint is turned. */
  readonly turns: readonly number[];
  /** Of several legs: how far beside each waypoint the course passes, to the right of its way; share of the world. */
  readonly lanes?: readonly number[];
}

/** Waypoints moved aside, at right angles to the way from the one before to the one after. */
function inLanes(points: readonly WorldPoint[], lanes: readonly number[]): readonly WorldPoint[] {
  return points.map((point, index): WorldPoint => {
    const lane = lanes[index] ?? 0;
    const [before, after] = [points[index - 1] ?? point, points[index + 1] ?? point];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy);
    if (lane === 0 || length === 0) return point;
    return [point[0] - (dy / length) * lane, point[1] + (dx / length) * lane];
  });
}

/**
 * The drawn course of a corridor, one list of `[longitude, latitude]` per leg: a symmetric arc for a single
 * leg, a smooth curve through the waypoints for several. Schematic by nature; longitudes may exceed ±180.
 */
export function flowCurve(
  waypoints: readonly Position[],
  { spread = 1, turns = [], lanes = [] }: Partial<FlowShape> = {},
): Position[][] {
  const points = inLanes(unwrapped(waypoints).map(toWorld), lanes);
  const [first, second] = points;
  if (!first || !second) return [];
  if (points.length === 2) return [arc(first, second, spread).map(fromWorld)];
  const turn = (index: number) => ((turns[index] ?? 0) * Math.PI) / 180;
  return points.slice(1).map((to, index) => {
    const from = points[index] as WorldPoint;
    const before = points[index - 1] ?? mirrored(from, to);
    const after = points[index + 2] ?? mirrored(to, from);
    return span([before, from, to, after], turn(index), turn(index + 1)).map(fromWorld);
  });
}

/** Direction of travel at the end of a course, degrees clockwise from north on the Mercator map. */
export function headingAt(course: readonly Position[], index: number): number {
  const at = Math.max(1, Math.min(course.length - 1, index));
  const [x0, y0] = toWorld(course[at - 1] as Position);
  const [x1, y1] = toWorld(course[at] as Position);
  return (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI;
}
