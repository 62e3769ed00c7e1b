import { type Bounds, cameraFor } from "../derive/mapFrame";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { roundCamera } from "../viewstate/urlParameters";
import type { ViewState } from "../viewstate/viewState";
import { roughFrame } from "./roughFrame";

/** The Caribbean and the eastern Pacific with their ledgers, and the countries around them. */
const OPENING_BOUNDS: Bounds = [-111, -13, -56, 29.5];
/** On a phone the Caribbean ledger alone can be read. */
const NARROW_BOUNDS: Bounds = [-93.5, -4, -59, 27];

/** Names come in at whole zooms: this little short of one, the frame takes it at the cost of some sea at its edges. */
const NEARLY_WHOLE = 0.32;

/** The view an empty address stands for in a window of this size. */
export function openingView(width: number, height: number): ViewState {
  const frame = roughFrame(width, height);
  const bounds = width < 700 ? NARROW_BOUNDS : OPENING_BOUNDS;
  const camera = cameraFor(bounds, frame.width, frame.height, 0);
  const next = Math.ceil(camera.zoom);
  const zoom = next - camera.zoom <= NEARLY_WHOLE ? next : camera.zoom;
  return { ...DEFAULT_VIEW, camera: roundCamera({ center: camera.center, zoom }) };
}
