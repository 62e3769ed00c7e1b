import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GroupItem } from "./displayList";
import type { FontMetrics } from "./fontMetrics";
import type { MapFrame } from "./frame";
import type { ProjectionId } from "./project/projections";

/** A single-colour icon. Its box is what `icon-anchor` refers to and what a halo is cut at, so leave room in it. */
export interface IconShape {
  /** CSS pixels at `icon-size` 1. */
  width: number;
  height: number;
  /** SVG path data inside the box `0 0 width height`; filled, nonzero. */
  path: string;
}

/** What `fill-pattern` names: parallel lines, anchored to the map's origin so that neighbouring areas line up. */
export interface HatchPattern {
  kind: "hatch";
  /** Degrees clockwise from a horizontal line. */
  angle: number;
  /** Distance from line to line in CSS pixels. */
  spacing: number;
  /** Width of a line in CSS pixels. */
  width: number;
  /** Any CSS colour. */
  color: string;
}

export interface DrawMapInput {
  style: StyleSpecification;
  /** The features of every GeoJSON source in the style, by source id. */
  sources: Readonly<Record<string, GeoJSON.FeatureCollection>>;
  frame: MapFrame;
  /** Instead of the style's own, which knows those of a screen alone. */
  projection?: ProjectionId;
  /** Feature state by source id and feature id. */
  featureStates: ReadonlyMap<string, ReadonlyMap<string, Record<string, unknown>>>;
  icons: Readonly<Record<string, IconShape>>;
  patterns?: Readonly<Record<string, HatchPattern>>;
  fonts: FontMetrics;
  /** Overrides of the style's `state` defaults, read by `["global-state", …]`. */
  globalState?: Readonly<Record<string, unknown>>;
  /**
   * Enlarges every size of the style: the picture is that of a frame `scale` times smaller (and of a zoom smaller
   * by log2 of it), enlarged. 1 when left out.
   */
  scale?: number;
}

/** Where one mark or label is drawn. */
export interface DrawnBox {
  /** Style layer id. */
  layer: string;
  /** Empty when the feature has no id. */
  featureId: string;
  /** `[x0, y0, x1, y1]` in px of the frame, halo and stroke included. */
  box: [number, number, number, number];
  /** A label's text, its lines joined by `\n`. */
  text?: string;
}

export interface DrawnMap {
  /** Clipped to the frame; holds one group per style layer that draws anything, whose id is the layer's. */
  items: GroupItem;
  boxes: readonly DrawnBox[];
}
