import type { Atlas } from "../atlas/atlas";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import type { Messages } from "../messages/messages";
import type { PackageMessages } from "../messages/packageMessages";
import type { ViewState } from "../viewstate/viewState";

/** What a data package is made from. */
export interface PackageInput {
  readonly atlas: Atlas;
  /** Drawn layers: they alone hold the polygons. */
  readonly layers: DrawnLayers;
  readonly messages: Messages;
  /** The package's own words. */
  readonly words: PackageMessages;
  /** Where the atlas is published, such as `https://atlas.example/`. */
  readonly address: string;
  /** A view, for a package of the marks that are on in it; null for the whole atlas. */
  readonly view: ViewState | null;
}
