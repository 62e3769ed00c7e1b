import type { PathCommand } from "../displayList";
import type { XY } from "../project/xy";

/** Path commands of lines (left open) and of rings (closed). */
export function pathOf(
  lines: readonly (readonly XY[])[],
  rings: readonly (readonly XY[])[] = [],
): PathCommand[] {
  return [
    ...lines.flatMap((line) => (line.length > 1 ? commands(line) : [])),
    ...rings.flatMap((ring): PathCommand[] => (ring.length > 2 ? [...commands(ring), ["Z"]] : [])),
  ];
}

function commands(points: readonly XY[]): PathCommand[] {
  return points.map(([x, y], at) => [at === 0 ? "M" : "L", x, y]);
}

export function rectangle(x0: number, y0: number, x1: number, y1: number): PathCommand[] {
  return [["M", x0, y0], ["L", x1, y0], ["L", x1, y1], ["L", x0, y1], ["Z"]];
}
