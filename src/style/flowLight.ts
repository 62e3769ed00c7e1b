import type { GeoJSONSourceSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlowCourses } from "../derive/flowCourses";
import { flowGradient } from "./flowGradient";

/** Id of the source and the layer of the light that runs along corridors. */
export const FLOW_LIGHT = "flow-light";
/** The layer that is to lie over it: arrowheads, numerals and figures stay as they are. */
export const OVER_FLOW_LIGHT = "corridors-arrow-small";

/** Css px: on a wide line the light keeps to the middle, so that the width is still to be seen. */
const WIDEST_LIGHT = 4;
const HOLLOW_STRENGTH = 0.7;

/** What the light needs of the map beside the atlas's style, of which it is no part: no picture has it. */
export interface FlowLight {
  readonly source: GeoJSONSourceSpecification;
  readonly layer: LineLayerSpecification;
}

/**
 * A source of its own, since `lineMetrics` would measure the dashes of every line on it as shares of the line. A
 * hollow line is lit in its whole width, since its core may be of the light's own colour, and more weakly, so that it
 * never looks broken.
 */
export function flowLight(courses: FlowCourses, colour: string): FlowLight {
  return {
    source: { type: "geojson", data: courses, lineMetrics: true, tolerance: 0.1 },
    layer: {
      id: FLOW_LIGHT,
      type: "line",
      source: FLOW_LIGHT,
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-width": [
          "case",
          ["get", "hasFigure"],
          ["min", WIDEST_LIGHT, ["*", 0.6, ["get", "width"]]],
          ["get", "width"],
        ],
        "line-opacity": ["case", ["get", "hasFigure"], 1, HOLLOW_STRENGTH],
        "line-gradient": flowGradient(0, colour),
      },
    },
  };
}
