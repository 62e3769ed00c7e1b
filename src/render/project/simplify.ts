import type { XY } from "./xy";
import { boundsOfPoints } from "./shapes";

/** A point may lie this far from the drawn line, in CSS pixels: below what a screen or a 300 dpi print shows. */
const TOLERANCE = 0.1;

/** Fewer points, the line nowhere more than the tolerance away. Douglas and Peucker (1973). */
export function simplifyLine(line: readonly XY[]): XY[] {
  if (line.length <= 2) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const furthest = furthestFrom(line, from, to);
    if (furthest === null) continue;
    keep[furthest] = 1;
    spans.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, at) => keep[at] === 1);
}

/** As for a line; a ring too small to be seen becomes empty. */
export function simplifyRing(ring: readonly XY[]): XY[] {
  const [x0, y0, x1, y1] = boundsOfPoints(ring);
  const [first] = ring;
  if (first === undefined || (x1 - x0 < TOLERANCE && y1 - y0 < TOLERANCE)) return [];
  const closed = simplifyLine([...ring, first]);
  return closed.length < 4 ? [...ring] : closed.slice(0, -1);
}

/** Every point of a map is looked at here, often several times: hence no list is made for any of them. */
function furthestFrom(line: readonly XY[], from: number, to: number): number | null {
  const start = line[from];
  const end = line[to];
  if (start === undefined || end === undefined) return null;
  const ax = start[0];
  const ay = start[1];
  const dx = end[0] - ax;
  const dy = end[1] - ay;
  const length = dx * dx + dy * dy;
  let best = TOLERANCE * TOLERANCE;
  let furthest: number | null = null;
  for (let at = from + 1; at < to; at++) {
    const point = line[at];
    if (point === undefined) continue;
    const x = point[0] - ax;
    const y = point[1] - ay;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    const offX = x - along * dx;
    const offY = y - along * dy;
    const distance = offX * offX + offY * offY;
    if (distance > best) {
      best = distance;
      furthest = at;
    }
  }
  return furthest;
}
