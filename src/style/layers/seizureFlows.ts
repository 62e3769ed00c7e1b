import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { FLOW_ARROWS } from "../../derive/markSizes";
import { NO_FIGURE_WIDTH } from "../../derive/widthScale";
import { finerOnWorld, hueColour, isMarked, partIs, stateWidth, whenOn } from "../expressions";
import { arrowHeads } from "./arrowHeads";
import { CORE_WIDTH } from "./corridors";
import type { MapLayerStyle } from "./mapLayerStyle";

const SOURCE = "seizure-flows";
const CASING = 0.8;

/** Flows between stated departure and destination: casing under all lines, then lines, arrowheads on top. */
export const seizureFlows: MapLayerStyle = ({ derived: { atlas }, tokens }) => {
  const colour = hueColour(atlas, tokens);
  const filter = partIs("curve");
  const lines: LayerSpecification[] = [
    {
      id: "seizure-flows-casing",
      type: "line",
      source: SOURCE,
      filter,
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-color": ["case", isMarked, tokens.ink, tokens.halo],
        "line-width": finerOnWorld(["+", stateWidth(NO_FIGURE_WIDTH), 2 * CASING]),
        "line-opacity": whenOn(["case", isMarked, 1, 0.7]),
      },
    },
    {
      id: "seizure-flows-line",
      type: "line",
      source: SOURCE,
      filter,
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": finerOnWorld(stateWidth(NO_FIGURE_WIDTH)),
        "line-opacity": whenOn(0.85),
      },
    },
    {
      id: "seizure-flows-core",
      type: "line",
      source: SOURCE,
      filter,
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-color": tokens.paper,
        "line-width": finerOnWorld(CORE_WIDTH),
        "line-opacity": whenOn(["case", ["boolean", ["feature-state", "hasFigure"], false], 0, 1]),
      },
    },
  ];
  return [
    ...lines,
    ...arrowHeads({
      source: SOURCE,
      colour,
      anchors: { small: "center", medium: "center", large: "center" },
      sizes: FLOW_ARROWS,
    }),
  ];
};
