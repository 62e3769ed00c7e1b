import { type Bounds, cameraFor } from "../derive/mapFrame";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { roundCamera } from "../viewstate/urlParameters";
import type { ViewState } from "../viewstate/viewState";

/** The Caribbean and the eastern Pacific with their ledgers, and the countries around them. */
const OPENING_BOUNDS: Bounds = [-111, -13, -56, 29.5];
/** On a phone the Caribbean ledger alone can be read. */
const NARROW_BOUNDS: Bounds = [-93.5, -4, -59, 27];

/** Names come in at whole zooms: this little short of one, the frame takes it at the cost of some sea at its edges. */
const NEARLY_WHOLE = 0.32;

/**
 * Roughly what the page leaves to the map in a window, css px: the opening is chosen before anything is laid out,
 * and a few pixels more or less do not matter to it.
 */
function roughFrame(width: number, height: number): { width: number; height: number; bounds: Bounds } {
  if (width < 700) return { width, height: height - 200, bounds: NARROW_BOUNDS };
  if (width < 960) return { width: width - 240, height: height * 0.4, bounds: OPENING_BOUNDS };
  const panel = width < 1200 ? 320 : width < 1360 ? 352 : width < 1800 ? 400 : 480;
  return { width: width - 272 - panel, height: height - (height < 760 ? 220 : 360), bounds: OPENING_BOUNDS };
}

/** The view an empty address stands for in a window of this size. */
export function openingView(width: number, height: number): ViewState {
  const frame = roughFrame(width, height);
  const camera = cameraFor(frame.bounds, Math.max(120, frame.width), Math.max(120, frame.height), 0);
  const next = Math.ceil(camera.zoom);
  const zoom = next - camera.zoom <= NEARLY_WHOLE ? next : camera.zoom;
  return { ...DEFAULT_VIEW, camera: roundCamera({ center: camera.center, zoom }) };
}
