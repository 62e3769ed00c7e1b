import { clipShapes } from "../project/clipShapes";
import { type Box, boundsOf, contains, grow, type Shapes } from "../project/shapes";
import { simplifyLine, simplifyRing } from "../project/simplify";
import { rememberedBy } from "../rememberedBy";

/** What is drawn beyond the frame, in px, so that no cut edge, cap or join shows inside it. */
export const BLEED = 64;

/** An area and its edge, a line and its casing are of the same shapes. */
const trimmed = rememberedBy<Shapes>();

/** Shapes cut to the frame with its bleed, and without the points that nobody could see. */
export function trimShapes(shapes: Shapes, frame: Box, bleed: number = BLEED): Shapes {
  const box = grow(frame, bleed);
  return trimmed(shapes, String(box), () => trimmedTo(box, shapes));
}

function trimmedTo(box: Box, shapes: Shapes): Shapes {
  const bounds = boundsOf(shapes);
  const cut = bounds === null || contains(box, bounds) ? shapes : clipShapes(shapes, box);
  return {
    points: cut.points,
    lines: cut.lines.map(simplifyLine),
    rings: cut.rings.map(simplifyRing).filter((ring) => ring.length > 2),
  };
}
