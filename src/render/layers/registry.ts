import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { drawBackground } from "./drawBackground";
import { drawCircle } from "./drawCircle";
import { drawFill } from "./drawFill";
import { drawLine } from "./drawLine";
import { drawSymbol } from "./drawSymbol";
import type { LayerDrawer } from "./layerDrawer";

/** How each type of style layer is drawn; a type that is not here is refused. */
export const LAYER_DRAWERS: Partial<Record<LayerSpecification["type"], LayerDrawer>> = {
  background: drawBackground,
  fill: drawFill,
  line: drawLine,
  circle: drawCircle,
  symbol: drawSymbol,
};
