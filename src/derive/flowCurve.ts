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

/** Centripetal Catmull–Rom span from b to c (Barry and Goldman 1988); passes through both without loops. */
function span(a: WorldPoint, b: WorldPoint, c: WorldPoint, d: WorldPoint): WorldPoint[] {
  const knot = (t: number, p: WorldPoint, q: WorldPoint) =>
    t + Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])) + 1e-9;
  const t1 = knot(0, a, b);
  const t2 = knot(t1, b, c);
  const t3 = knot(t2, c, d);
  const mix = (p: WorldPoint, q: WorldPoint, from: number, to: number, t: number): WorldPoint => [
    ((to - t) * p[0] + (t - from) * q[0]) / (to - from),
    ((to - t) * p[1] + (t - from) * q[1]) / (to - from),
  ];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = t1 + ((t2 - t1) * step) / STEPS;
    const p = mix(a, b, 0, t1, t);
    const q = mix(b, c, t1, t2, t);
    const r = mix(c, d, t2, t3, t);
    return mix(mix(p, q, 0, t2, t), mix(q, r, t1, t3, t), t1, t2, t);
  });
}

function mirrored(pivot: WorldPoint, other: WorldPoint): WorldPoint {
  return [2 * pivot[0] - other[0], 2 * pivot[1] - other[1]];
}

/**
 * The drawn course of a corridor, one list of `[longitude, latitude]` per leg: a symmetric arc for a single
 * leg, a smooth curve through the waypoints for several. Schematic by nature; longitudes may exceed ±180.
 *
 * `spread` sets how full an arc is: 1 as published, other values keep flows between the same ends apart.
 */
export function flowCurve(waypoints: readonly Position[], spread = 1): Position[][] {
  const points = unwrapped(waypoints).map(toWorld);
  const [first, second] = points;
  if (!first || !second) return [];
  if (points.length === 2) return [arc(first, second, spread).map(fromWorld)];
  return points.slice(1).map((to, index) => {
    const from = points[index] as WorldPoint;
    const before = points[index - 1] ?? mirrored(from, to);
    const after = points[index + 2] ?? mirrored(to, from);
    return span(before, from, to, after).map(fromWorld);
  });
}

/** Direction of travel at the end of a course, degrees clockwise from north on the Mercator map. */
export function headingAt(course: readonly Position[], index: number): number {
  const at = Math.max(1, Math.min(course.length - 1, index));
  const [x0, y0] = toWorld(course[at - 1] as Position);
  const [x1, y1] = toWorld(course[at] as Position);
  return (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI;
}
