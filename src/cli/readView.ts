import type { Atlas } from "../atlas/atlas";
import { addressContext } from "../derive/addressContext";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { decodeView } from "../viewstate/viewCodec";
import type { ViewState } from "../viewstate/viewState";

/**
 * The view of a query string.
 *
 * @throws Error that names each part the atlas does not know
 */
export function readView(query: string, atlas: Atlas): ViewState {
  const { view, dropped } = decodeView(query, DEFAULT_VIEW, addressContext(atlas));
  if (dropped.length === 0) return view;
  const parts = dropped.map(({ parameter, reason }) => `${parameter}: ${reason}`);
  throw new Error(`parts of the view are not known: ${parts.join("; ")}`);
}
