import { NO_FIGURE_RADIUS } from "../../derive/radiusScale";
import { finerOnWorld, hueColour, isMarked, partIs, stateWidth, whenOn } from "../expressions";
import type { MapLayerStyle } from "./mapLayerStyle";

export const CIRCLE_OPACITY = 0.4;

/** Reported seizures as circles whose area follows the figure of the year shown; a bare ring has no figure. */
export const seizures: MapLayerStyle = ({ derived: { atlas }, tokens }) => {
  const colour = hueColour(atlas, tokens);
  return [
    {
      id: "seizures-mark",
      type: "circle",
      source: "seizures",
      filter: partIs("mark"),
      paint: {
        "circle-pitch-scale": "viewport",
        "circle-radius": finerOnWorld(stateWidth(NO_FIGURE_RADIUS)),
        "circle-color": colour,
        "circle-opacity": whenOn([
          "case",
          ["boolean", ["feature-state", "hasFigure"], false],
          ["case", isMarked, 0.7, CIRCLE_OPACITY],
          0,
        ]),
        "circle-stroke-color": ["case", isMarked, tokens.ink, colour],
        "circle-stroke-width": ["case", isMarked, 2, 1],
        "circle-stroke-opacity": whenOn(1),
      },
    },
  ];
};
