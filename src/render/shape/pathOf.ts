import type { PathCommand } from "../displayList";
import type { XY } from "../project/xy";

/** Path commands of lines (left open) and of rings (closed). */
export function pathOf(
  lines: readonly (readonly XY[])[],
  rings: readonly (readonly XY[])[] = [],
): PathCommand[] {
  const path: PathCommand[] = [];
  for (const line of lines) if (line.length > 1) addPoints(path, line);
  for (const ring of rings) {
    if (ring.length <= 2) continue;
    addPoints(path, ring);
    path.push(["Z"]);
  }
  return path;
}

function addPoints(path: PathCommand[], points: readonly XY[]): void {
  let isFirst = true;
  for (const point of points) {
    path.push([isFirst ? "M" : "L", point[0], point[1]]);
    isFirst = false;
  }
}

export function rectangle(x0: number, y0: number, x1: number, y1: number): PathCommand[] {
  return [["M", x0, y0], ["L", x1, y0], ["L", x1, y1], ["L", x0, y1], ["Z"]];
}
