import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Sheet } from "../../sheet/sheet";
import { PUBLIC_ADDRESS } from "../../sheet/publicAddress";
import type { SheetRefusal } from "../../sheet/sheetRefusal";
import type { AskedSpec } from "../../sheet/sheetSpec";
import type { ViewState } from "../../viewstate/viewState";
import type { AtlasServices, FrameSize } from "../AtlasContext";
import { pictureSources } from "../pictures/pictureSources";

export interface SheetRequest {
  readonly services: AtlasServices;
  readonly view: ViewState;
  /** Size of the map on screen: the sheet shows at least what it shows. */
  readonly screen: FrameSize;
  readonly spec: AskedSpec;
  /** The screen's own style: its sources are the picture's. */
  readonly style: StyleSpecification;
}

/**
 * Reads all that the sheet of a view needs, and gives what composes it. That is fetched with the first picture, not with
 * the page.
 *
 * @throws Error when a file it needs could not be read
 */
export async function sheetComposer(request: SheetRequest): Promise<() => Sheet | SheetRefusal> {
  const { services, view, screen, spec, style } = request;
  const [{ composeSheet }, { bundledFonts }, sources] = await Promise.all([
    import("../../sheet/composeSheet"),
    import("../../render/bundledFonts"),
    pictureSources(style),
  ]);
  const { atlas, layers, labels } = services;
  const fixed = { address: PUBLIC_ADDRESS, fonts: bundledFonts };
  return () => composeSheet({ atlas, layers, sources, labels, view, screen, spec, ...fixed });
}
