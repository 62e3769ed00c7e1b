import type { MapProjection } from "./mapProjection";
import type { XY } from "./xy";
import { type Box, type Shapes, touches } from "./shapes";

/** Geometry may reach one world beyond ±180°, so that neighbours of the visible copies are looked at too. */
const REACH = 1;

/** How far, in px, each copy of the world that may show in the box lies to the right of the middle one. */
export function worldShifts({ worldSize, origin, isRepeated }: MapProjection, [x0, , x1]: Box): number[] {
  if (!isRepeated) return [0];
  const first = Math.floor((x0 - origin[0]) / worldSize) - REACH;
  const last = Math.floor((x1 - origin[0]) / worldSize) + REACH;
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * worldSize);
}

/** The copies of a shape that touch the box, each with its shift. */
export function copiesInBox(
  shapes: Shapes,
  bounds: Box,
  shifts: readonly number[],
  box: Box,
): { shift: number; shapes: Shapes }[] {
  return shifts
    .filter((shift) => touches([bounds[0] + shift, bounds[1], bounds[2] + shift, bounds[3]], box))
    .map((shift) => ({ shift, shapes: shift === 0 ? shapes : shifted(shapes, shift) }));
}

function shifted({ points, lines, rings }: Shapes, shift: number): Shapes {
  const move = (part: readonly XY[]): XY[] => part.map(([x, y]) => [x + shift, y]);
  return { points: move(points), lines: lines.map(move), rings: rings.map(move) };
}
