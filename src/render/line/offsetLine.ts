import type { XY } from "../project/xy";

/** Beyond this ratio a corner of the offset line is cut, lest it shoot far out. */
const LONGEST_MITER = 4;

/**
 * A line beside a line.
 *
 * @param distance px to the right of the line's direction, negative to its left
 */
export function offsetLine(line: readonly XY[], distance: number, isClosed: boolean): XY[] {
  const points = withoutRepeats(line, isClosed);
  if (distance === 0 || points.length < 2) return points;
  const count = points.length;
  const normalAfter = (at: number): XY =>
    rightNormal(points[at % count] ?? [0, 0], points[(at + 1) % count] ?? [0, 0]);
  return points.map(([x, y], at) => {
    const hasBefore = isClosed || at > 0;
    const hasAfter = isClosed || at < count - 1;
    const after = hasAfter ? normalAfter(at) : normalAfter(at - 1);
    const before = hasBefore ? normalAfter(at - 1 + count) : after;
    const [mx, my] = miter(before, after);
    return [x + mx * distance, y + my * distance];
  });
}

function withoutRepeats(line: readonly XY[], isClosed: boolean): XY[] {
  const distinct = line.filter((point, at) => {
    const before = line[at - 1];
    return before === undefined || point[0] !== before[0] || point[1] !== before[1];
  });
  const [first, last] = [distinct[0], distinct.at(-1)];
  const isRepeated =
    first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return isClosed && isRepeated && distinct.length > 1 ? distinct.slice(0, -1) : distinct;
}

/** Of length 1; y grows downwards, so that right of east is south. */
function rightNormal([ax, ay]: XY, [bx, by]: XY): XY {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(ay - by) / length, (bx - ax) / length];
}

/** From a corner to where the two offset segments meet, for a distance of 1. */
function miter(before: XY, after: XY): XY {
  const [sx, sy] = [before[0] + after[0], before[1] + after[1]];
  const square = sx * sx + sy * sy;
  // With unit normals at an angle a, the sum is 2·cos(a/2) long and the miter 1/cos(a/2).
  if (square < (2 / LONGEST_MITER) ** 2) return after;
  return [(2 * sx) / square, (2 * sy) / square];
}
