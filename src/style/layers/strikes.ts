import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { PLACE_NODE_RADIUS, RING_LABEL_SIZE } from "../../derive/markSizes";
import { WORLD_PX } from "../../derive/mercator";
import { attributeIs, isMarked, partIs, whenOn } from "../expressions";
import { SANS, SANS_SEMIBOLD } from "../fontStacks";
import type { MapLayerStyle, StyleContext } from "./mapLayerStyle";

/** Dashes of a ring or arc by what the stated distance locates, in line widths. */
export const RING_DASHES = { strike: [4, 2], search: [1.2, 1.8], wreck: [6, 1.5, 1.2, 1.5] } as const;
export const RING_WIDTH = 1.5;

/** Zoom from which there is room for what a ledger counts; before, it says only which sea, and that positions are not published. */
const LEDGER_TEXT_FROM = 2.9;
const LEDGER_NOTE_FROM = 1.7;
const HIGHEST_ZOOM = 24;

/** A length of the Mercator world (1 is its width) in css px, growing with the map. */
function worldLength(attribute: string): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => ["*", ["get", attribute], WORLD_PX * 2 ** zoom];
  return ["interpolate", ["exponential", 2], ["zoom"], 0, at(0), HIGHEST_ZOOM, at(HIGHEST_ZOOM)];
}

const isLowConfidence = attributeIs("confidence", "low");

function rings({ tokens }: StyleContext): LayerSpecification[] {
  const source = "strikes";
  return [
    {
      id: "strikes-ring-casing",
      type: "line",
      source,
      filter: partIs("ring"),
      paint: { "line-color": tokens.halo, "line-width": 3.6, "line-opacity": whenOn(0.7) },
    },
    ...Object.entries(RING_DASHES).map(
      ([of, dashes]): LayerSpecification => ({
        id: `strikes-ring-${of}`,
        type: "line",
        source,
        filter: ["all", partIs("ring"), attributeIs("of", of)],
        paint: {
          "line-color": tokens.strike,
          "line-width": ["case", isMarked, 2.6, RING_WIDTH],
          "line-opacity": whenOn(1),
          "line-dasharray": [...dashes],
        },
      }),
    ),
    {
      id: "strikes-ring-centre",
      type: "circle",
      source,
      filter: partIs("ring-centre"),
      // As the node of any place: the place is known, and no strike was there.
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
      id: "strikes-ring-label",
      type: "symbol",
      source,
      minzoom: 3.6,
      filter: partIs("ring-label"),
      layout: {
        "text-field": ["get", "text"],
        "text-font": SANS,
        "text-size": RING_LABEL_SIZE,
        "text-justify": "auto",
        "text-anchor": ["case", ["get", "isArc"], "left", "top"],
        "text-offset": ["case", ["get", "isArc"], ["literal", [0.5, 0]], ["literal", [0, 0.4]]],
        "text-max-width": 100,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": tokens.strikeInk,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.4,
        "text-opacity": whenOn(1),
      },
    },
  ];
}

/** The words over a ledger, between two zooms. */
function ledgerWords(
  { tokens }: StyleContext,
  part: "label" | "note",
  zooms: { readonly minzoom: number; readonly maxzoom?: number },
): LayerSpecification {
  return {
    id: `ledger-${part}`,
    type: "symbol",
    source: "ledger",
    ...zooms,
    filter: partIs(part),
    layout: {
      "text-field": ["get", "text"],
      "text-font": SANS_SEMIBOLD,
      "text-size": ["interpolate", ["linear"], ["zoom"], 3, 9, 4.5, 11],
      "text-anchor": "bottom-left",
      "text-justify": "left",
      "text-offset": [0, -0.35],
      "text-max-width": 40,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": tokens.strikeInk, "text-halo-color": tokens.halo, "text-halo-width": 1.2 },
  };
}

function ledger(context: StyleContext): LayerSpecification[] {
  const { tokens } = context;
  const source = "ledger";
  return [
    {
      id: "ledger-bracket",
      type: "line",
      source,
      filter: partIs("bracket"),
      layout: { "line-join": "miter" },
      paint: { "line-color": tokens.strikeInk, "line-width": 1 },
    },
    {
      id: "ledger-tick",
      type: "line",
      source,
      filter: partIs("tick"),
      paint: { "line-color": tokens.strikeInk, "line-width": 1 },
    },
    {
      id: "ledger-presumed",
      type: "circle",
      source,
      filter: partIs("presumed"),
      paint: {
        "circle-pitch-scale": "viewport",
        "circle-radius": worldLength("radius"),
        "circle-opacity": 0,
        "circle-color": tokens.strike,
        "circle-stroke-color": tokens.strike,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "ledger-mark",
      type: "circle",
      source,
      filter: partIs("mark"),
      paint: {
        "circle-pitch-scale": "viewport",
        "circle-radius": worldLength("radius"),
        "circle-color": tokens.strike,
        "circle-opacity": ["case", ["any", isLowConfidence, ["==", ["get", "killed"], null]], 0.25, 0.92],
        "circle-stroke-color": ["case", isMarked, tokens.ink, tokens.strike],
        "circle-stroke-width": ["case", isMarked, 2, 0.8],
      },
    },
    ledgerWords(context, "note", { minzoom: LEDGER_NOTE_FROM, maxzoom: LEDGER_TEXT_FROM }),
    ledgerWords(context, "label", { minzoom: LEDGER_TEXT_FROM }),
  ];
}

/** Rings where a distance was stated, published positions, and the ledgers of what was not. */
export const strikes: MapLayerStyle = (context) => {
  const { tokens } = context;
  const positions: LayerSpecification = {
    id: "strikes-position",
    type: "circle",
    source: "strikes",
    filter: partIs("position"),
    paint: {
      "circle-pitch-scale": "viewport",
      "circle-radius": 5,
      "circle-color": tokens.strike,
      "circle-opacity": whenOn(0.9),
      "circle-stroke-color": tokens.halo,
      "circle-stroke-width": 1,
      "circle-stroke-opacity": whenOn(1),
    },
  };
  return [...rings(context), positions, ...ledger(context)];
};
