import type { XY } from "../project/xy";

export interface LineAnchor {
  point: XY;
  /** Degrees clockwise from east. */
  angle: number;
}

/** Where the first mark is due, and how far the next ones lie from it, in px along the line. */
export interface Spacing {
  first: number;
  every: number;
  /** Room that a mark needs on the line. */
  length: number;
}

/**
 * Points at even distances along a line, those left out where a mark would reach beyond an end of the line. A line on
 * which none fits takes one in its middle when it may.
 */
export function lineAnchors(
  line: readonly XY[],
  { first, every, length }: Spacing,
  orMiddle: boolean,
): LineAnchor[] {
  const total = lengthOf(line);
  const fits = (distance: number): boolean => distance - length / 2 >= 0 && distance + length / 2 <= total;
  const distances: number[] = [];
  for (let distance = first; distance < total; distance += every)
    if (fits(distance)) distances.push(distance);
  if (distances.length === 0 && orMiddle && fits(total / 2)) distances.push(total / 2);
  return distances.flatMap((distance) => anchorAt(line, distance) ?? []);
}

/** The point this far along the line, in px; null beyond its end. */
export function anchorAt(line: readonly XY[], distance: number): LineAnchor | null {
  let passed = 0;
  for (let at = 1; at < line.length; at++) {
    const [ax, ay] = line[at - 1] ?? [0, 0];
    const [bx, by] = line[at] ?? [0, 0];
    const length = Math.hypot(bx - ax, by - ay);
    if (length > 0 && distance <= passed + length) {
      const share = (distance - passed) / length;
      const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
      return { point: [ax + (bx - ax) * share, ay + (by - ay) * share], angle };
    }
    passed += length;
  }
  return null;
}

export function lengthOf(line: readonly XY[]): number {
  return line.reduce((sum, [x, y], at) => {
    const [px, py] = line[at - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}
