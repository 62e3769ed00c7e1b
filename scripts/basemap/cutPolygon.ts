import type { Position } from "geojson";
import type { Ring } from "./rings";

function nearestIndex(ring: Ring, [x = 0, y = 0]: Position): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  ring.forEach(([px = 0, py = 0], index) => {
    const distance = Math.hypot(px - x, py - y);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

/**
 * Cuts a polygon without holes in two along `line`. The line's ends snap to the nearest positions of the ring,
 * so neighbours keep their shared borders; what lies between the ends is used as given.
 * Returns the ring left of the line (seen in its direction, for a counter-clockwise polygon) and the one right of it.
 */
export function cutPolygon(rings: Ring[], line: Position[]): { left: Ring; right: Ring } {
  const [exterior, ...holes] = rings;
  const first = line.at(0);
  const last = line.at(-1);
  if (exterior === undefined || holes.length > 0) throw new Error("only a polygon without holes can be cut");
  if (first === undefined || last === undefined) throw new Error("the cutting line is empty");
  const open = exterior.slice(0, -1);
  const from = nearestIndex(open, first);
  const to = nearestIndex(open, last);
  const start = open[from];
  const end = open[to];
  if (start === undefined || end === undefined || from === to)
    throw new Error("the cutting line has one end only");
  const path = [start, ...line.slice(1, -1), end];
  const walk = (a: number, b: number): Ring =>
    a <= b ? open.slice(a, b + 1) : [...open.slice(a), ...open.slice(0, b + 1)];
  return {
    left: [...walk(to, from), ...path.slice(1)],
    right: [...walk(from, to), ...path.toReversed().slice(1)],
  };
}
