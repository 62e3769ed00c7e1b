import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { LABEL_OFFSET, LINE_HEIGHT, MOST_LINES } from "../../derive/labels";
import { PLACE_NODE_RADIUS } from "../../derive/markSizes";
import { attributeIs, whenOn } from "../expressions";
import { SANS, SANS_SEMIBOLD, SERIF_ITALIC } from "../fontStacks";
import type { Tokens } from "../tokens/tokens";

/** Labels were de-conflicted at build time, each with its first whole zoom: both renderers draw the same. */
const always = { "text-allow-overlap": true, "text-ignore-placement": true, "text-max-width": 100 } as const;

function shows(kind: string): ExpressionSpecification {
  return ["all", attributeIs("kind", kind), ["<=", ["get", "minzoom"], ["zoom"]]];
}

/** Offset of a label that stands `line` lines below its position, in em, from the top of its first line. */
function belowName(): ExpressionSpecification {
  const lines = Array.from({ length: MOST_LINES }, (_, index) => index + 1);
  const cases = lines.flatMap((line) => [line, ["literal", [0, (line - 0.5) * LINE_HEIGHT]]]);
  return ["match", ["get", "line"], ...cases, ["literal", [0, 0]]] as unknown as ExpressionSpecification;
}

/** Names of seas, set under the evidence. */
export function marineLabels(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: "label-marine",
      type: "symbol",
      source: "labels",
      filter: shows("marine"),
      layout: {
        ...always,
        "text-field": ["get", "text"],
        "text-font": SERIF_ITALIC,
        "text-size": ["get", "size"],
        "text-letter-spacing": ["get", "spacing"],
      },
      paint: { "text-color": tokens.waterLabel },
    },
  ];
}

/** Countries in spaced capitals, the evidence's places in roman with their node. */
export function landLabels(tokens: Tokens): LayerSpecification[] {
  const placed: ExpressionSpecification = [
    "all",
    attributeIs("kind", "place"),
    ["<=", ["get", "minzoom"], ["zoom"]],
  ];
  return [
    {
      id: "label-country",
      type: "symbol",
      source: "labels",
      filter: shows("country"),
      layout: {
        ...always,
        "text-field": ["get", "text"],
        "text-font": SANS,
        "text-size": ["get", "size"],
        "text-letter-spacing": ["get", "spacing"],
        // Above its point where corridors meet there, so that the name does not lie under their ends.
        "text-offset": ["match", ["get", "line"], -1, ["literal", [0, -LINE_HEIGHT]], ["literal", [0, 0]]],
      },
      paint: { "text-color": tokens.countryLabel, "text-halo-color": tokens.land, "text-halo-width": 1.1 },
    },
    {
      id: "label-area",
      type: "symbol",
      source: "labels",
      filter: shows("area"),
      layout: {
        ...always,
        "text-field": ["get", "text"],
        "text-font": SANS_SEMIBOLD,
        "text-size": ["get", "size"],
        "text-letter-spacing": ["get", "spacing"],
        "text-offset": ["match", ["get", "line"], 1, ["literal", [0, LINE_HEIGHT]], ["literal", [0, 0]]],
      },
      paint: {
        "text-color": tokens.placeLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.2,
        "text-opacity": whenOn(1),
      },
    },
    {
      id: "label-figure",
      type: "symbol",
      source: "labels",
      filter: shows("figure"),
      layout: {
        ...always,
        "text-field": ["get", "text"],
        "text-font": SANS_SEMIBOLD,
        "text-size": ["get", "size"],
        "text-anchor": "top",
        "text-offset": belowName(),
      },
      paint: {
        "text-color": tokens.placeLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.2,
        "text-opacity": whenOn(1),
      },
    },
    {
      id: "label-node",
      type: "circle",
      source: "labels",
      filter: placed,
      paint: {
        "circle-pitch-scale": "viewport",
        "circle-radius": PLACE_NODE_RADIUS,
        "circle-color": tokens.halo,
        "circle-opacity": whenOn(1),
        "circle-stroke-color": tokens.placeLabel,
        "circle-stroke-width": 1.2,
        "circle-stroke-opacity": whenOn(1),
      },
    },
    {
      id: "label-place",
      type: "symbol",
      source: "labels",
      filter: placed,
      layout: {
        ...always,
        "text-field": ["get", "text"],
        "text-font": SANS,
        "text-size": ["get", "size"],
        "text-anchor": "left",
        "text-offset": [LABEL_OFFSET, 0],
      },
      paint: {
        "text-color": tokens.placeLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.4,
        "text-opacity": whenOn(1),
      },
    },
  ];
}
