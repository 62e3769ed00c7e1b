import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import {
  anchorOffset,
  HIGHEST_LABEL_ZOOM,
  LABEL_ANCHORS,
  LINE_HEIGHT,
  MOST_LINES,
} from "../../derive/labels";
import { PLACE_NODE_RADIUS } from "../../derive/markSizes";
import { attributeIs, isOn, whenOn } from "../expressions";
import { SANS, SANS_SEMIBOLD, SERIF_ITALIC } from "../fontStacks";
import type { Tokens } from "../tokens/tokens";

/** Labels were de-conflicted at build time, each with its first whole zoom: both renderers draw the same. */
const always = { "text-allow-overlap": true, "text-ignore-placement": true, "text-max-width": 100 } as const;

function shows(kind: string): ExpressionSpecification {
  return ["all", attributeIs("kind", kind), ["<=", ["get", "minzoom"], ["zoom"]]];
}

function anchorOffsets(isRinged: boolean): ExpressionSpecification {
  const offsets = LABEL_ANCHORS.flatMap((anchor) => [anchor, ["literal", anchorOffset(anchor, isRinged)]]);
  return ["match", ["get", "anchor"], ...offsets, ["literal", [0, 0]]] as unknown as ExpressionSpecification;
}

/** The label stands beside, above or below its position where that spares marks and other names. */
const beside: {
  readonly "text-anchor": ExpressionSpecification;
  readonly "text-offset": ExpressionSpecification;
} = {
  "text-anchor": ["get", "anchor"],
  "text-offset": ["case", ["has", "isRinged"], anchorOffsets(true), anchorOffsets(false)],
};

/** A name at its own place, or at another where its turn is there. */
const isInTurn: ExpressionSpecification = ["any", ["!", ["has", "instead"]], isOn];

/** A country that the shown evidence is drawn on: its name has the ink of the evidence and stands off fills and hatches. */
const isSubject: ExpressionSpecification = ["boolean", ["feature-state", "isSubject"], false];

/** Beyond every zoom: a name that does not move on stays. */
const LAST_ZOOM = 99;

/**
 * One from the whole zoom at which no mark of the view lies on the label, nothing before: feature state holds that
 * zoom, so that a name gives way to what is shown and comes back when it is not; and the one at which it moves on.
 */
function whenClear(shown: readonly ExpressionSpecification[]): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    "case",
    [
      "all",
      ...shown,
      ["<=", ["number", ["feature-state", "from"], 0], zoom],
      [">", ["number", ["feature-state", "until"], LAST_ZOOM], zoom],
    ],
    1,
    0,
  ];
  const steps = Array.from({ length: HIGHEST_LABEL_ZOOM }, (_, index) => [index + 1, at(index + 1)]).flat();
  return ["step", ["zoom"], at(0), ...steps] as unknown as ExpressionSpecification;
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
      paint: { "text-color": tokens.waterLabel, "text-opacity": whenClear([isInTurn]) },
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
        ...beside,
      },
      paint: {
        "text-color": ["case", isSubject, tokens.placeLabel, tokens.countryLabel],
        "text-halo-color": tokens.land,
        "text-halo-width": ["case", isSubject, 2, 1.1],
        "text-opacity": whenClear([isInTurn]),
      },
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
        "text-justify": "auto",
        ...beside,
      },
      paint: {
        "text-color": tokens.placeLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.2,
        "text-opacity": whenClear([isOn]),
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
        "text-opacity": whenClear([isOn]),
      },
    },
    {
      id: "label-node",
      type: "circle",
      source: "labels",
      filter: ["all", placed, ["get", "hasNode"]],
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
        "text-justify": "auto",
        ...beside,
      },
      paint: {
        "text-color": tokens.placeLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.4,
        "text-opacity": whenClear([isOn]),
      },
    },
  ];
}
