import type { PNG } from "pngjs";
import type { DrawnBox } from "../../../src/render/drawMapInput";

/** Css px by which a mark may stand elsewhere. */
const ALLOWED = 2;
/** Shifts looked at, css px each way. */
const FURTHEST = 5;
/** A shifted picture must fit this much better before it counts: letters of one name resemble each other. */
const CLEARLY = 0.75;

/** Css px; a smaller mark is compared with what is around it, since in a grid one looks like the next. */
const SMALLEST = 16;
/** Share of a box's own contrast that may be missing before its mark counts as not there at all. */
const ABSENT = 0.75;

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

/** Sum over a box of how far its pixels are from its commonest colour: what a picture without the mark would lack. */
function contrast(picture: PNG, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): number {
  const colours = new Map<number, number>();
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const colour = picture.data.readUIntBE((y * picture.width + x) * 4, 3);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  const [[ground] = [0]] = [...colours].toSorted(([, a], [, b]) => b - a);
  const apart = (colour: number) =>
    [16, 8, 0].reduce((sum, bits) => sum + Math.abs(((colour >> bits) & 255) - ((ground >> bits) & 255)), 0);
  return [...colours].reduce((sum, [colour, count]) => sum + count * apart(colour), 0);
}

/** A box in css px, of at least the smallest size, in pixels of the picture. */
function pixelsOf([x0, y0, x1, y1]: DrawnBox["box"], ratio: number): number[] {
  const [wider, higher] = [(SMALLEST - (x1 - x0)) / 2, (SMALLEST - (y1 - y0)) / 2].map((by) =>
    Math.max(0, by),
  );
  return [x0 - (wider ?? 0), y0 - (higher ?? 0), x1 + (wider ?? 0), y1 + (higher ?? 0)].map((value) =>
    Math.round(value * ratio),
  );
}

/**
 * Marks, labels and ends of lines that the other picture has clearly somewhere else, more than two css px away, or
 * does not have.
 *
 * @param ratio device pixels per css px
 */
export function misplaced(boxes: readonly DrawnBox[], screen: PNG, drawn: PNG, ratio: number): string[] {
  const furthest = FURTHEST * ratio;
  return boxes.flatMap(({ layer, featureId, box }) => {
    const pixels = pixelsOf(box, ratio);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = pixels;
    const isInside =
      x0 >= furthest && y0 >= furthest && x1 <= drawn.width - furthest && y1 <= drawn.height - furthest;
    if (!isInside) return [];
    const near: number[] = [];
    const far: number[] = [];
    for (let dy = -furthest; dy <= furthest; dy += ratio)
      for (let dx = -furthest; dx <= furthest; dx += ratio) {
        const isNear = Math.hypot(dx, dy) <= ALLOWED * ratio;
        (isNear ? near : far).push(mismatch(drawn, screen, pixels, dx, dy));
      }
    const best = Math.min(...near);
    if (Math.min(...far) < best * CLEARLY) return [`${layer} ${featureId} elsewhere`];
    return best > contrast(drawn, pixels) * ABSENT ? [`${layer} ${featureId} missing`] : [];
  });
}
