import { ledgerCellPx, READABLE_CELL_PX } from "../derive/ledger";
import { type Bounds, cameraFor, frameBounds } from "../derive/mapFrame";
import { WORLD_PX } from "../derive/mercator";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { roundCamera } from "../viewstate/urlParameters";
import type { ViewState } from "../viewstate/viewState";
import { roughFrame } from "./roughFrame";

/** Narrower windows have the map above a sheet, upright. */
const UPRIGHT_BELOW = 700;

/** The Caribbean and the eastern Pacific with their ledgers, and the countries around them. */
const OPENING_BOUNDS: Bounds = [-111, -13, -56, 29.5];
/** On a phone, from the Pacific ledger's bracket to the end of Venezuela's name and no farther. */
const UPRIGHT_BOUNDS: Bounds = [-110.3, -17, -61.6, 33];
/** Where even those are too wide for the ledgers' marks to be told apart: the Caribbean ledger alone. */
const CARIBBEAN_BOUNDS: Bounds = [-95.2, -4, -60.7, 27];

/**
 * Names come in at whole zooms: this little short of one, the frame takes it at the cost of some sea at its edges, never
 * of a ledger.
 */
const NEARLY_WHOLE = 0.32;

/** The view an empty address stands for in a window of this size: both ledgers if they can be read there. */
export function openingView(width: number, height: number): ViewState {
  const frame = roughFrame(width, height);
  const isUpright = width < UPRIGHT_BELOW;
  const wanted = cameraFor(isUpright ? UPRIGHT_BOUNDS : OPENING_BOUNDS, frame.width, frame.height, 0);
  const isReadable = ledgerCellPx(wanted.zoom, WORLD_PX) >= READABLE_CELL_PX;
  const camera = isReadable ? wanted : cameraFor(CARIBBEAN_BOUNDS, frame.width, frame.height, 0);
  const next = Math.ceil(camera.zoom);
  const [west] = frameBounds({ ...camera, ...frame, zoom: next });
  const hasSpare = !isReadable || west <= UPRIGHT_BOUNDS[0];
  const zoom = hasSpare && next - camera.zoom <= NEARLY_WHOLE ? next : camera.zoom;
  return { ...DEFAULT_VIEW, camera: roundCamera({ center: camera.center, zoom }) };
}
