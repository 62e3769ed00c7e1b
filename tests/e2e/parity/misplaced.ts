import type { PNG } from "pngjs";
import type { DrawnBox } from "../../../src/render/drawMapInput";

/** Css px by which a mark may stand elsewhere. */
const ALLOWED = 2;
/** Shifts looked at, css px each way. */
const FURTHEST = 5;
/** A shifted picture must fit this much better before it counts: letters of one name resemble each other. */
const CLEARLY = 0.75;

/** Css px; in a grid of smaller marks one looks like the next. */
const SMALLEST = 6;

/** Sum of the differences between a box of one picture and the other picture, shifted, per channel. */
function mismatch(a: PNG, b: PNG, [x0, y0, x1, y1]: readonly number[], dx: number, dy: number): number {
  let sum = 0;
  for (let y = y0 ?? 0; y < (y1 ?? 0); y++)
    for (let x = x0 ?? 0; x < (x1 ?? 0); x++)
      for (let channel = 0; channel < 3; channel++) {
        const here = a.data[(y * a.width + x) * 4 + channel] ?? 0;
        const there = b.data[((y + dy) * b.width + x + dx) * 4 + channel] ?? 0;
        sum += Math.abs(here - there);
      }
  return sum;
}

/**
 * Marks and labels that the other picture has clearly somewhere else, more than two css px away.
 *
 * @param ratio device pixels per css px
 */
export function misplaced(boxes: readonly DrawnBox[], screen: PNG, drawn: PNG, ratio: number): string[] {
  const furthest = FURTHEST * ratio;
  return boxes.flatMap(({ layer, featureId, box }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box.map((value) => Math.round(value * ratio));
    const isInside =
      x0 >= furthest && y0 >= furthest && x1 <= drawn.width - furthest && y1 <= drawn.height - furthest;
    if (!isInside || Math.min(x1 - x0, y1 - y0) < SMALLEST * ratio) return [];
    const pixels = [x0, y0, x1, y1];
    const near: number[] = [];
    const far: number[] = [];
    for (let dy = -furthest; dy <= furthest; dy += ratio)
      for (let dx = -furthest; dx <= furthest; dx += ratio) {
        const isNear = Math.hypot(dx, dy) <= ALLOWED * ratio;
        (isNear ? near : far).push(mismatch(drawn, screen, pixels, dx, dy));
      }
    return Math.min(...far) < Math.min(...near) * CLEARLY ? [`${layer} ${featureId}`] : [];
  });
}
