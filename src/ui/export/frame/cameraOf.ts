import type { SheetFrame } from "../../../sheet/frame/sheetFrame";
import type { PxSize } from "../../../sheet/frameCamera";
import type { Camera } from "../../../viewstate/viewState";

/**
 * The camera of a screen whose map a sheet's frame shows. On the flat map a frame may not have gone where a camera asked
 * it to, since nothing lies beyond the world's edge: what moves it on starts from where it is.
 */
export function cameraOf(frame: SheetFrame, asked: Camera, screen: PxSize): Camera {
  if (frame.projection !== "mercator") return asked;
  const ratio = Math.min(frame.width / screen.width, frame.height / screen.height);
  // The frame's zoom is rounded; only one that was held is far from what was asked.
  const isHeld = Math.abs(frame.zoom - Math.log2(ratio) - asked.zoom) > 0.02;
  return { center: frame.center, zoom: isHeld ? frame.zoom - Math.log2(ratio) : asked.zoom };
}
