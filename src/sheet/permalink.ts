import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { encodeView } from "../viewstate/viewCodec";
import type { ViewState } from "../viewstate/viewState";

/** Differs from every view in eras and camera, so that a picture's address says both whatever the defaults become. */
const NO_VIEW: ViewState = { ...DEFAULT_VIEW, eras: ["-"], camera: { center: [0, 0], zoom: -1 } };
const PRIVATE_HOST = /^(?:localhost|.*\.localhost|.*\.local|127(?:\.\d+){3}|0\.0\.0\.0|\[.*\])$/;

/** Whether pictures may carry the address: one that a stranger's browser can open. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && hostname.includes(".") && !PRIVATE_HOST.test(hostname);
}

/** The query string of a view, without `?`, as pictures keep it. */
export function viewQuery(view: ViewState): string {
  return encodeView(view, NO_VIEW);
}

/**
 * The address that leads back to a view.
 *
 * @param address where the atlas is published, such as `https://atlas.example/`
 */
export function permalink(view: ViewState, address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}?${viewQuery(view)}`;
}
