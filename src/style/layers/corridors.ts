import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import {
  CORRIDOR_ARROW_ANCHORS,
  CORRIDOR_ARROWS,
  CORRIDOR_CASING,
  FIGURE_SIZE,
  NODE_RADIUS,
  NUMERAL_RADIUS,
  NUMERAL_SIZE,
  NUMERAL_STROKE,
  NUMERAL_WORLD_SHARE,
} from "../../derive/markSizes";
import { NO_FIGURE_WIDTH } from "../../derive/widthScale";
import { type Standing, STANDINGS } from "../../schema/vocabulary";
import {
  attributeIs,
  finerOnWorld,
  hasComeIn,
  hueColour,
  isMarked,
  isOn,
  partIs,
  stateWidth,
  whenInside,
  whenOn,
} from "../expressions";
import { SANS_SEMIBOLD } from "../fontStacks";
import { arrowHeads } from "./arrowHeads";
import { corridorAreas } from "./corridorAreas";
import type { MapLayerStyle, StyleContext } from "./mapLayerStyle";
import { STANDING_DASHES } from "./standingDashes";

const SOURCE = "corridors";
/** Paper-coloured core of a line without a figure: hollow, so that it reads neither as thin nor as zero. */
export const CORE_WIDTH = 1.5;
/** Of the fill of a ring around a place. */
export const NODE_OPACITY = 0.18;

function lines({ derived: { atlas }, tokens }: StyleContext, standing: Standing): LayerSpecification[] {
  const filter: ExpressionSpecification = ["all", partIs("curve"), attributeIs("standing", standing)];
  const dash = STANDING_DASHES[standing];
  const pattern = dash ? { "line-dasharray": [...dash] } : {};
  const line: LayerSpecification = {
    id: `corridors-line-${standing}`,
    type: "line",
    source: SOURCE,
    filter,
    layout: { "line-cap": standing === "disputed" ? "round" : "butt", "line-join": "round" },
    paint: {
      "line-color": hueColour(atlas, tokens),
      "line-width": finerOnWorld(stateWidth(NO_FIGURE_WIDTH)),
      "line-opacity": whenOn(1),
      ...pattern,
    },
  };
  // Dots are too small for a core; they stay full.
  if (standing === "disputed") return [line];
  const ratio = NO_FIGURE_WIDTH / CORE_WIDTH;
  const corePattern = dash ? { "line-dasharray": dash.map((length) => length * ratio) } : {};
  const core: LayerSpecification = {
    id: `corridors-core-${standing}`,
    type: "line",
    source: SOURCE,
    filter,
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: {
      "line-color": tokens.paper,
      "line-width": finerOnWorld(CORE_WIDTH),
      "line-opacity": [
        "case",
        ["all", isOn, ["!", ["boolean", ["feature-state", "hasFigure"], false]]],
        1,
        0,
      ],
      ...corePattern,
    },
  };
  return [line, core];
}

function numerals({ derived: { atlas }, tokens }: StyleContext): LayerSpecification[] {
  const colour = hueColour(atlas, tokens);
  // Above the zoom at which its line would be hidden by it.
  const filter: ExpressionSpecification = ["all", partIs("numeral"), hasComeIn];
  return [
    {
      id: "corridors-numeral-disc",
      type: "circle",
      source: SOURCE,
      filter,
      paint: {
        "circle-pitch-scale": "viewport",
        "circle-radius": finerOnWorld(NUMERAL_RADIUS, NUMERAL_WORLD_SHARE),
        "circle-color": tokens.halo,
        "circle-opacity": whenInside(1),
        "circle-stroke-color": colour,
        "circle-stroke-width": finerOnWorld(NUMERAL_STROKE, NUMERAL_WORLD_SHARE),
        "circle-stroke-opacity": whenInside(1),
      },
    },
    {
      id: "corridors-numeral",
      type: "symbol",
      source: SOURCE,
      filter,
      layout: {
        "text-field": ["get", "numeral"],
        "text-font": SANS_SEMIBOLD,
        "text-size": finerOnWorld(NUMERAL_SIZE, NUMERAL_WORLD_SHARE),
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colour, "text-opacity": whenInside(1) },
    },
  ];
}

/** The known end of a stub whose direction no source gives: a ring around the numeral. */
function nodes({ derived: { atlas }, tokens }: StyleContext): LayerSpecification {
  return {
    id: "corridors-node",
    type: "circle",
    source: SOURCE,
    filter: partIs("node"),
    paint: {
      "circle-pitch-scale": "viewport",
      "circle-radius": finerOnWorld(NODE_RADIUS, NUMERAL_WORLD_SHARE),
      "circle-color": hueColour(atlas, tokens),
      "circle-opacity": whenInside(NODE_OPACITY),
      "circle-stroke-color": hueColour(atlas, tokens),
      "circle-stroke-width": ["case", isMarked, 2.4, 1.2],
      "circle-stroke-opacity": whenInside(1),
    },
  };
}

/** Farthest that a figure stands from its line, in em. */
const FARTHEST = 8;

/** The offset that a figure carries, in em, as a list: an expression makes none of two numbers but by interpolation. */
const besideLine: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["number", ["get", "right"], 0],
  ...[-FARTHEST, FARTHEST].flatMap((right) => [
    right,
    [
      "interpolate",
      ["linear"],
      ["number", ["get", "down"], 0],
      ...[-FARTHEST, FARTHEST].flatMap((down) => [down, ["literal", [right, down]]]),
    ],
  ]),
] as unknown as ExpressionSpecification;

/** Figures of the lines that carry one: on a fine line, beside a wide one. */
function figures({ tokens }: StyleContext): LayerSpecification {
  return {
    id: "corridors-figure",
    type: "symbol",
    source: SOURCE,
    filter: ["all", partIs("figure"), hasComeIn],
    layout: {
      "text-field": ["get", "text"],
      "text-font": SANS_SEMIBOLD,
      "text-size": FIGURE_SIZE,
      "text-offset": besideLine,
      "text-max-width": 100,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "text-color": tokens.placeLabel,
      "text-halo-color": tokens.halo,
      "text-halo-width": 1.8,
      "text-opacity": whenOn(1),
    },
  };
}

/** Areas under lines; casing under each line so that crossings stay readable; numerals and arrows on top. */
export const corridors: MapLayerStyle = (context) => {
  const { tokens } = context;
  const casing: LayerSpecification = {
    id: "corridors-casing",
    type: "line",
    source: SOURCE,
    filter: partIs("curve"),
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: {
      "line-color": ["case", isMarked, tokens.ink, tokens.halo],
      "line-width": finerOnWorld(["+", stateWidth(NO_FIGURE_WIDTH), 2 * CORRIDOR_CASING]),
      "line-opacity": whenOn(["case", isMarked, 1, 0.8]),
    },
  };
  return [
    ...corridorAreas(context),
    casing,
    ...STANDINGS.flatMap((standing) => lines(context, standing)),
    ...arrowHeads({
      source: SOURCE,
      colour: hueColour(context.derived.atlas, tokens),
      anchors: CORRIDOR_ARROW_ANCHORS,
      halo: tokens.halo,
      sizes: CORRIDOR_ARROWS,
    }),
    nodes(context),
    ...numerals(context),
    figures(context),
  ];
};
