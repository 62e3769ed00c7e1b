import { toWorld, type WorldPoint } from "../../derive/mercator";
import type { MapProjection } from "./mapProjection";
import type { Box } from "./shapes";
import type { XY } from "./xy";

/** Points along each side of the frame, between which its edge is nearly straight on the Mercator map. */
const STEPS = 8;
/** More than this share of the world's width is taken for all of it. */
const MOST = 0.5;

/** The part of the Mercator world, around the frame's centre, that a frame sees; null where that may be any part. */
export function seenWorld({ positionAt }: MapProjection, [x0, y0, x1, y1]: Box): Box | null {
  const at = (point: XY): WorldPoint | null => {
    const position = positionAt(point);
    return position && toWorld([position[0] ?? 0, position[1] ?? 0]);
  };
  const middle = at([(x0 + x1) / 2, (y0 + y1) / 2]);
  if (middle === null) return null;
  const box: Box = [...middle, ...middle];
  for (let step = 0; step <= STEPS; step++) {
    const [x, y] = [x0 + ((x1 - x0) * step) / STEPS, y0 + ((y1 - y0) * step) / STEPS];
    for (const point of [at([x, y0]), at([x, y1]), at([x0, y]), at([x1, y])]) {
      if (point === null) return null;
      // The nearest of its copies.
      const across = point[0] - Math.round(point[0] - middle[0]);
      box[0] = Math.min(box[0], across);
      box[1] = Math.min(box[1], point[1]);
      box[2] = Math.max(box[2], across);
      box[3] = Math.max(box[3], point[1]);
    }
  }
  return box[2] - box[0] > MOST ? null : box;
}
