import { clipShapes } from "../project/clipShapes";
import { type Box, boundsOf, contains, grow, type Shapes } from "../project/shapes";
import { simplifyLine, simplifyRing } from "../project/simplify";

/** What is drawn beyond the frame, in px, so that no cut edge, cap or join shows inside it. */
export const BLEED = 64;

/** Shapes cut to the frame with its bleed, and without the points that nobody could see. */
export function trimShapes(shapes: Shapes, frame: Box, bleed: number = BLEED): Shapes {
  const box = grow(frame, bleed);
  const bounds = boundsOf(shapes);
  const cut = bounds === null || contains(box, bounds) ? shapes : clipShapes(shapes, box);
  return {
    points: cut.points,
    lines: cut.lines.map(simplifyLine),
    rings: cut.rings.map(simplifyRing).filter((ring) => ring.length > 2),
  };
}
