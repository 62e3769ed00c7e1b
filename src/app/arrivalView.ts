import type { Atlas } from "../atlas/atlas";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import type { Messages } from "../messages/messages";
import type { FrameSize } from "../ui/AtlasContext";
import { goTo } from "../ui/goTo";
import { roundCamera } from "../viewstate/urlParameters";
import type { Selection, ViewState } from "../viewstate/viewState";

interface ArrivalContext {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  readonly messages: Messages;
  /** The view that an empty address stands for. */
  readonly opening: ViewState;
  /** The map's frame, css px, as far as it is known before the page is laid out. */
  readonly frame: FrameSize;
}

/**
 * The view that an address stands for which names one thing and no more: as a search for it would leave the first
 * view, with its eras on and the map where all of it is seen.
 */
export function arrivalView(selection: Selection, context: ArrivalContext): ViewState {
  const { opening, frame, messages } = context;
  const found = goTo(context, selection, frame, messages)(opening);
  return { ...found, camera: roundCamera(found.camera) };
}
