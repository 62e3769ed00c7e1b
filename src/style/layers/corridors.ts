import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { NO_FIGURE_WIDTH } from "../../derive/widthScale";
import { type Standing, STANDINGS } from "../../schema/vocabulary";
import { attributeIs, hueColour, isMarked, isOn, partIs, stateWidth, whenOn } from "../expressions";
import { SANS_SEMIBOLD } from "../fontStacks";
import type { MapLayerStyle, StyleContext } from "./mapLayerStyle";

const SOURCE = "corridors";
const CASING = 1.3;
/** Paper-coloured core of a line without a figure: hollow, so that it reads neither as thin nor as zero. */
export const CORE_WIDTH = 1.5;

/** Line pattern by standing, in line widths: solid, long dashes, dots. */
export const STANDING_DASHES: Readonly<Record<Standing, readonly [number, number] | null>> = {
  reported: null,
  alleged: [3.2, 1.6],
  disputed: [0.01, 1.9],
};

/** Icon sizes by width class; the icon is 16 px at size 1. */
export const ARROW_SIZES = { small: 0.72, medium: 1.15, large: 1.9 } as const;

function areas({ derived: { atlas }, tokens }: StyleContext): LayerSpecification[] {
  const colour = hueColour(atlas, tokens);
  const filter = partIs("area");
  const outlines = STANDINGS.map((standing): LayerSpecification => {
    const dash = STANDING_DASHES[standing];
    return {
      id: `corridors-area-${standing}`,
      type: "line",
      source: SOURCE,
      filter: ["all", filter, attributeIs("standing", standing)],
      layout: { "line-join": "round", "line-cap": standing === "disputed" ? "round" : "butt" },
      paint: {
        "line-color": colour,
        "line-width": 1.6,
        "line-opacity": whenOn(0.95),
        ...(dash ? { "line-dasharray": [...dash] } : {}),
      },
    };
  });
  return [
    {
      id: "corridors-area",
      type: "fill",
      source: SOURCE,
      filter,
      paint: {
        "fill-color": colour,
        "fill-opacity": whenOn(["case", isMarked, tokens.regionOpacity * 1.8, tokens.regionOpacity]),
        "fill-antialias": false,
      },
    },
    ...outlines,
  ];
}

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
      "line-width": stateWidth(NO_FIGURE_WIDTH),
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
      "line-width": CORE_WIDTH,
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

function arrows({ derived: { atlas }, tokens }: StyleContext): LayerSpecification[] {
  return (["small", "medium", "large"] as const).map((size) => ({
    id: `corridors-arrow-${size}`,
    type: "symbol",
    source: SOURCE,
    filter: partIs("arrow"),
    layout: {
      "icon-image": "arrow",
      "icon-size": ARROW_SIZES[size],
      "icon-rotate": ["get", "heading"],
      "icon-rotation-alignment": "map",
      "icon-anchor": "top",
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: {
      "icon-color": hueColour(atlas, tokens),
      "icon-halo-color": tokens.halo,
      "icon-halo-width": 1,
      "icon-opacity": ["case", ["all", isOn, ["==", ["feature-state", "arrow"], size]], 1, 0],
    },
  }));
}

function numerals({ derived: { atlas }, tokens }: StyleContext): LayerSpecification[] {
  const colour = hueColour(atlas, tokens);
  const filter = partIs("numeral");
  return [
    {
      id: "corridors-numeral-disc",
      type: "circle",
      source: SOURCE,
      filter,
      paint: {
        "circle-radius": 7.5,
        "circle-color": tokens.halo,
        "circle-opacity": whenOn(1),
        "circle-stroke-color": colour,
        "circle-stroke-width": 1.4,
        "circle-stroke-opacity": whenOn(1),
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
        "text-size": 10,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colour, "text-opacity": whenOn(1) },
    },
  ];
}

/** Areas under lines; casing under each line so that crossings stay readable; numerals and arrows on top. */
export const corridors: MapLayerStyle = (context) => {
  const { tokens } = context;
  const casing: LayerSpecification = {
    id: "corridors-casing",
    type: "line",
    source: SOURCE,
    filter: partIs("curve"),
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": ["case", isMarked, tokens.ink, tokens.halo],
      "line-width": ["+", stateWidth(NO_FIGURE_WIDTH), 2 * CASING],
      "line-opacity": whenOn(["case", isMarked, 1, 0.8]),
    },
  };
  return [
    ...areas(context),
    casing,
    ...STANDINGS.flatMap((standing) => lines(context, standing)),
    ...arrows(context),
    ...numerals(context),
  ];
};
