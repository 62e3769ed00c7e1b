import type { MapProjection } from "./mapProjection";
import type { ProjectedFeature } from "./projectSource";
import { rememberedBy } from "../rememberedBy";
import type { XY } from "./xy";
import { type Box, type Shapes, touches } from "./shapes";

/** Geometry may reach one world beyond ±180°, so that neighbours of the visible copies are looked at too. */
const REACH = 1;

/** How far, in px, each copy of the world that may show in the box lies to the right of the middle one. */
function worldShifts({ worldSize, origin, isRepeated }: MapProjection, [x0, , x1]: Box): number[] {
  if (!isRepeated) return [0];
  const first = Math.floor((x0 - origin[0]) / worldSize) - REACH;
  const last = Math.floor((x1 - origin[0]) / worldSize) + REACH;
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * worldSize);
}

/** The copies of a feature's shapes that touch the box, each with its shift. */
export function copiesInBox(
  { around, placed }: ProjectedFeature,
  projection: MapProjection,
  box: Box,
): { shift: number; shapes: Shapes }[] {
  const shifts = worldShifts(projection, box);
  const isNear = (bounds: Box) => (shift: number) =>
    touches([bounds[0] + shift, bounds[1], bounds[2] + shift, bounds[3]], box);
  const held = around();
  if (held && !shifts.some(isNear(held))) return [];
  const drawn = placed();
  if (!drawn) return [];
  return shifts
    .filter(isNear(drawn.bounds))
    .map((shift) => ({ shift, shapes: shift === 0 ? drawn.shapes : moved(drawn.shapes, shift) }));
}

const copies = rememberedBy<Shapes>();

function moved(shapes: Shapes, shift: number): Shapes {
  return copies(shapes, String(shift), () => shifted(shapes, shift));
}

function shifted({ points, lines, rings }: Shapes, shift: number): Shapes {
  const move = (part: readonly XY[]): XY[] => part.map(([x, y]) => [x + shift, y]);
  return { points: move(points), lines: lines.map(move), rings: rings.map(move) };
}
