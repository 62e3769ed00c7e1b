import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { DisplayItem } from "../displayList";
import type { DrawMapInput, DrawnBox } from "../drawMapInput";
import type { EvaluatedFeature } from "../evaluate/evaluate";
import type { LayerValues } from "../evaluate/layerValues";
import type { Zooms } from "../evaluate/zooms";
import type { MapProjection } from "../project/mapProjection";
import type { Box, Shapes } from "../project/shapes";
import type { ProjectedFeature } from "../project/projectSource";

/** A feature that passed the layer's filter, with what expressions see of it. */
export interface LayerFeature extends ProjectedFeature {
  evaluated: EvaluatedFeature;
  /** As in the display list; empty when the feature has no id. */
  id: string;
}

export interface LayerContext {
  layer: LayerSpecification;
  /** Left out for a layer without features. */
  source?: SourceSpecification;
  values: LayerValues;
  zooms: Zooms;
  projection: MapProjection;
  /** The frame as a box. */
  frame: Box;
  input: Pick<DrawMapInput, "icons" | "patterns" | "fonts">;
  /** In the order of their sort key, then of their collection. */
  features: readonly LayerFeature[];
  /** The copies of a feature's shapes that touch the frame or come this near to it, in px. */
  near(feature: LayerFeature, distance: number): { shift: number; shapes: Shapes }[];
}

export interface Drawing {
  items: DisplayItem[];
  boxes: DrawnBox[];
}

/** How one type of style layer is drawn: what it can do, and doing it. */
export interface LayerDrawer {
  /** Properties whose every value is drawn as MapLibre draws it. */
  supported: readonly string[];
  /** Properties without any effect on a still picture seen from straight above. */
  idle: readonly string[];
  draw(context: LayerContext): Drawing;
}
