import type { Hatch } from "../../style/hatches";

/** Pixels of the image for one css px: between whole zooms it is enlarged up to twofold, and screens have two for one. */
export const HATCH_PIXEL_RATIO = 4;

/**
 * One repeat of a hatch of 45°, as the map engine's `fill-pattern` lays it side by side from the corner of each tile:
 * a line goes through that corner, as in a picture.
 */
export function hatchImage({ angle, spacing, width, color }: Hatch): ImageData {
  const side = Math.round(spacing * Math.SQRT2 * HATCH_PIXEL_RATIO);
  // Drawn by the processor: reading it back from a graphics card stops the page for half a second on some machines.
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser gives no canvas to draw hatches on");
  const slope = Math.sign(angle);
  context.strokeStyle = color;
  context.lineWidth = width * HATCH_PIXEL_RATIO;
  for (const shift of [-side, 0, side, 2 * side]) {
    context.moveTo(-side, shift - slope * side);
    context.lineTo(2 * side, shift + slope * 2 * side);
  }
  context.stroke();
  return context.getImageData(0, 0, side, side);
}
