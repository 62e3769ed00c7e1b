import { clipShapes } from "../project/clipShapes";
import { type Box, boundsOf, contains, grow, type Shapes } from "../project/shapes";

/** The box of what of the shapes is in the frame, widened by what is drawn around them; null when nothing is. */
export function frameBox(shapes: Shapes, frame: Box, margin: number): Box | null {
  const bounds = boundsOf(shapes);
  if (bounds === null) return null;
  const reach = grow(frame, margin);
  const seen = contains(reach, bounds) ? bounds : boundsOf(clipShapes(shapes, reach));
  return seen === null ? null : intersection(grow(seen, margin), frame);
}

function intersection(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}
