import { type Bounds, cameraFor } from "../derive/mapFrame";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { roundCamera } from "../viewstate/urlParameters";
import type { ViewState } from "../viewstate/viewState";

/** Narrower windows than this cannot hold the opening frame at the camera of `DEFAULT_VIEW`. */
const NARROW_PX = 700;
/** The Caribbean with its ledger, and the countries around it: what a narrow opening frame must hold. */
const NARROW_BOUNDS: Bounds = [-93.5, -4, -59, 27];
/** What masthead, era strip and sheet take of a narrow window's height, in css px. */
const CHROME_PX = 200;

/** The view an empty address stands for in a window of this size. */
export function openingView(width: number, height: number): ViewState {
  if (width >= NARROW_PX) return DEFAULT_VIEW;
  const camera = cameraFor(NARROW_BOUNDS, width, Math.max(120, height - CHROME_PX), 0);
  return { ...DEFAULT_VIEW, camera: roundCamera({ center: camera.center, zoom: camera.zoom }) };
}
