import type { WorldPoint } from "../mercator";

/** Left, top, right, bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

export function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The box with as much more on every side. */
export function grown([x0, y0, x1, y1]: Box, by: number): Box {
  return [x0 - by, y0 - by, x1 + by, y1 + by];
}

/** Whether a straight piece from `a` to `b` has a point in the box (Liang and Barsky 1984). */
export function enters(box: Box, a: WorldPoint, b: WorldPoint): boolean {
  let from = 0;
  let to = 1;
  // Called millions of times in a build: a plain loop, in which nothing is allocated.
  for (let side = 0; side < 4; side++) {
    const axis = side % 2 === 0 ? 0 : 1;
    const isFirst = side < 2;
    const along = b[axis] - a[axis];
    const run = isFirst ? -along : along;
    const room = isFirst ? a[axis] - box[axis] : box[side as 2 | 3] - a[axis];
    if (run === 0) {
      if (room < 0) return false;
      continue;
    }
    if (run < 0) from = Math.max(from, room / run);
    else to = Math.min(to, room / run);
    if (from > to) return false;
  }
  return true;
}
