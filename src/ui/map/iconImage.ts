import type { Icon } from "../../style/icons";
import { signedDistances } from "./signedDistances";

/** Pixels of the image for one css px. */
export const ICON_PIXEL_RATIO = 2;
/** The shape is judged on a grid this much finer than the image. */
const FINER = 4;
/**
 * What MapLibre's shader expects: 8 px of distance over the range of a byte, the edge at three quarters. In css px, so
 * that a halo is as wide as the style says whatever the image's pixel ratio.
 */
const RANGE_PX = 8;
const EDGE = 0.75;

/** An icon as the signed distance field that `addImage(…, { sdf: true })` takes, so that a style can colour it. */
export function iconImage({ width, height, path }: Icon): ImageData {
  const scale = ICON_PIXEL_RATIO * FINER;
  const fineWidth = width * scale;
  const fineHeight = height * scale;
  const context = new OffscreenCanvas(fineWidth, fineHeight).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser gives no canvas to draw icons on");
  context.scale(scale, scale);
  context.clip(new Path2D(path), "nonzero");
  context.fillRect(0, 0, width, height);
  const { data } = context.getImageData(0, 0, fineWidth, fineHeight);
  const isInside = Array.from({ length: fineWidth * fineHeight }, (_, i) => (data[i * 4 + 3] ?? 0) > 127);
  const distances = signedDistances(isInside, fineWidth, fineHeight);

  const image = new ImageData(width * ICON_PIXEL_RATIO, height * ICON_PIXEL_RATIO);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const fine = (y * FINER + FINER / 2) * fineWidth + x * FINER + FINER / 2;
      const distance = (distances[fine] ?? 0) / scale;
      image.data[(y * image.width + x) * 4 + 3] = Math.round(255 * (EDGE - distance / RANGE_PX));
    }
  }
  return image;
}
