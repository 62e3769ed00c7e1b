import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Derived } from "../../derive/derive";
import type { Tokens } from "../tokens/tokens";

export interface StyleContext {
  readonly derived: Derived;
  readonly tokens: Tokens;
}

/** The style layers of one map layer, bottom to top. */
export type MapLayerStyle = (context: StyleContext) => LayerSpecification[];
