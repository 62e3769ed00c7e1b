import type { PathCommand } from "../displayList";
import type { XY } from "../project/xy";
import type { Box } from "../project/shapes";

/**
 * Parallel lines over a box, to be clipped to an area inside it.
 *
 * @param angle degrees clockwise from a horizontal line
 * @param spacing distance from line to line in px
 * @param origin a point that a line goes through, so that areas side by side share their lines
 */
export function hatchLines([x0, y0, x1, y1]: Box, angle: number, spacing: number, origin: XY): PathCommand[] {
  const radians = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(radians), Math.sin(radians)];
  const corners: XY[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  // Coordinates along and across the lines, from the origin.
  const along = corners.map(([x, y]) => (x - origin[0]) * ux + (y - origin[1]) * uy);
  const across = corners.map(([x, y]) => (y - origin[1]) * ux - (x - origin[0]) * uy);
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const first = Math.ceil(Math.min(...across) / spacing);
  const last = Math.floor(Math.max(...across) / spacing);
  const point = (u: number, v: number): XY => [origin[0] + u * ux - v * uy, origin[1] + u * uy + v * ux];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * spacing).flatMap(
    (offset): PathCommand[] => [
      ["M", ...point(from, offset)],
      ["L", ...point(to, offset)],
    ],
  );
}
