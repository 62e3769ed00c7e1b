import { fromWorld, toWorld, WORLD_PX } from "../derive/mercator";
import type { MapFrame } from "../derive/mapFrame";
import { roundCamera } from "../viewstate/urlParameters";
import type { Camera } from "../viewstate/viewState";

export interface PxSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a screen's map where none is known, in css px: what a view's extent is taken from. */
export const USUAL_SCREEN: PxSize = { width: 1280, height: 720 };

/**
 * The frame of `size` that shows the same centre as a screen's map and at least all of what it shows. It stays within
 * the Mercator world: a frame larger than the world at that zoom is drawn nearer, so that no place is printed twice,
 * and one that reaches over the world's top or foot is moved. The camera is rounded as in an address, which so leads
 * to the very same frame.
 */
export function frameCamera(camera: Camera, screen: PxSize, size: PxSize): MapFrame {
  const { width, height } = size;
  const fitted = camera.zoom + Math.log2(Math.min(width / screen.width, height / screen.height));
  const least = Math.max(0, Math.log2(Math.max(width, height) / WORLD_PX));
  // To a hundredth, as an address keeps it: never less than the world asks, never more than the screen allows.
  const zoom = Math.max(Math.ceil(least * 100 - 1e-9), Math.floor(fitted * 100 + 1e-9)) / 100;
  const [x, y] = toWorld(camera.center);
  const half = height / 2 / (WORLD_PX * 2 ** zoom);
  const [lng, lat] = fromWorld([x, Math.min(1 - half, Math.max(half, y))]);
  return { ...roundCamera({ center: [lng, lat], zoom }), width, height };
}
