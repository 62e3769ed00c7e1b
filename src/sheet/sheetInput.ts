import type { FeatureCollection } from "geojson";
import type { Atlas } from "../atlas/atlas";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import type { FontMetrics } from "../render/fontMetrics";
import type { LabelSwitch } from "../style/labelStates";
import type { ViewState } from "../viewstate/viewState";
import type { PxSize } from "./frameCamera";
import type { AskedSpec } from "./sheetSpec";

/** Everything a sheet is made from; nothing else has a say in it. */
export interface SheetInput {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  /**
   * Features of the style's sources by source id: the basemap's files, the map layers and `labels`. The ledger is left
   * out, since it follows the view.
   */
  readonly sources: Readonly<Record<string, FeatureCollection>>;
  readonly labels: readonly LabelSwitch[];
  readonly view: ViewState;
  /** Size of the map on the screen that shows the view, in css px: the sheet shows at least what it shows. */
  readonly screen: PxSize;
  readonly spec: AskedSpec;
  /** Where the atlas is published, such as `https://atlas.example/`. */
  readonly address: string;
  readonly fonts: FontMetrics;
}
