import type { Position } from "geojson";
import type { Ring } from "./rings";

/** A country's exterior ring, to which the ends of province borders snap. */
export interface Border {
  /** The position of the border nearest to this one. */
  snap: (position: Position) => Position;
  /** The border from one position to another, both snapped, in the ring's direction. */
  path: (from: Position, to: Position) => Position[];
}

/** The border along a closed ring. Snapping farther than `limit` degrees is an error: the two data sets disagree. */
export function borderAlong(ring: Ring, limit = 0.1): Border {
  const open = ring.slice(0, -1);
  const nearest = ([x = 0, y = 0]: Position): number => {
    let best = 0;
    let bestDistance = Number.POSITIVE_INFINITY;
    open.forEach(([px = 0, py = 0], index) => {
      const distance = Math.hypot(px - x, py - y);
      if (distance < bestDistance) [best, bestDistance] = [index, distance];
    });
    if (bestDistance > limit) {
      throw new Error(
        `[${x}, ${y}] is ${bestDistance.toFixed(2)}° from the country's border (limit ${limit}°)`,
      );
    }
    return best;
  };
  return {
    snap: (position) => open[nearest(position)] ?? position,
    path: (from, to) => {
      const start = nearest(from);
      const end = nearest(to);
      return start <= end ? open.slice(start, end + 1) : [...open.slice(start), ...open.slice(0, end + 1)];
    },
  };
}
