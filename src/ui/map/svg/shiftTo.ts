import { toWorld } from "../../../derive/mercator";
import type { Camera } from "../../../viewstate/viewState";
import type { FramePoint } from "../framePoint";

/**
 * Places a drawing made for one camera where another camera sees it; exact for the flat map, near for other ones.
 *
 * @param middle the middle of the frame, in css px
 * @param worldPx width of the world where the other camera sees it, in css px
 * @returns a matrix as SVG and CSS have it
 */
export function shiftTo(drawn: Camera, now: Camera, middle: FramePoint, worldPx: number): string {
  const [x0, y0] = toWorld(drawn.center);
  const [x1, y1] = toWorld(now.center);
  const around = x0 - x1 - Math.round(x0 - x1);
  const growth = 2 ** (now.zoom - drawn.zoom);
  const x = middle.x * (1 - growth) + around * worldPx;
  const y = middle.y * (1 - growth) + (y0 - y1) * worldPx;
  return `matrix(${growth}, 0, 0, ${growth}, ${x}, ${y})`;
}
