import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Derived } from "../../derive/derive";
import { drawMap } from "../../render/drawMap";
import type { DisplayItem } from "../../render/displayList";
import type { DrawnBox, DrawnMap } from "../../render/drawMapInput";
import { fontFaces } from "../../render/fonts";
import { type FeatureStates, featureStates } from "../../style/featureStates";
import { HATCHES } from "../../style/hatches";
import { ICONS } from "../../style/icons";
import { WORLD_EDGE } from "../../style/space";
import { styleFor } from "../../style/styleFor";
import type { Tokens } from "../../style/tokens/tokens";
import type { SheetInput } from "../sheetInput";
import { moveItem } from "../layout/moveItem";
import { projectionOf, type SheetFrame } from "../frame/sheetFrame";
import { frameEdge } from "./frameEdge";
import { insetGlobe } from "./insetGlobe";
import { isUnder, placeInset } from "./placeInset";
import { settleLabels } from "./settleLabels";

type Box = DrawnBox["box"];

export interface FrameInput extends Pick<SheetInput, "sources" | "labels" | "fonts"> {
  readonly derived: Derived;
  readonly tokens: Tokens;
  readonly frame: SheetFrame;
  /** Leaves out what would fill the whole frame. */
  readonly isTransparent: boolean;
  /** Whether a small globe shows where the frame lies. */
  readonly withInset: boolean;
}

/** The map of a frame. */
export interface FrameMap extends DrawnMap {
  readonly hasInset: boolean;
}

/** Addresses that no renderer of a display list opens. */
const RESOURCES = { dataUrl: (file: string) => file, fontFaces: fontFaces((file) => file) };

/** The map of a frame as the screen's own style draws it, with every label readable, and its inset. */
export function drawFrame(input: FrameInput): FrameMap {
  const { derived, tokens, frame, sources, labels, fonts, isTransparent, withInset } = input;
  const whole = styleFor(derived, tokens, RESOURCES);
  const style = isTransparent ? withoutGround(whole) : whole;
  const drawn = drawMap({
    style,
    sources: { ...sources, ledger: derived.ledgerParts },
    frame,
    projection: frame.projection,
    featureStates: mutableStates(
      featureStates(derived, labels, frame.projection === "globe" ? frame : undefined),
    ),
    icons: ICONS,
    patterns: HATCHES,
    fonts,
  });
  const edge = withInset ? frameEdge(frame) : null;
  const inset = edge && placeInset(frame, drawn.boxes);
  const map = settleLabels(drawn, { frame, projection: projectionOf(frame), inset });
  if (!edge || !inset) return { ...map, hasInset: false };
  const globe = insetGlobe(frame, edge, inset[2] - inset[0], input);
  return { ...withGlobe(map, inset, globe, tokens), hasInset: true };
}

/** Px of paper between the inset and the map around it. */
const INSET_RIM = 3;

/** The map with an inset over it; marks that it hides are no longer marks of the map. */
function withGlobe(
  { items, boxes }: DrawnMap,
  inset: Box,
  globe: DisplayItem[],
  { paper }: Tokens,
): DrawnMap {
  const [x0, y0, x1, y1] = inset;
  const rim: DisplayItem = {
    kind: "circle",
    cx: (x0 + x1) / 2,
    cy: (y0 + y1) / 2,
    r: (x1 - x0) / 2 + INSET_RIM,
    fill: { color: paper, opacity: 1 },
  };
  const children = [rim, ...globe.map((item) => moveItem(item, x0, y0))];
  return {
    items: { ...items, children: [...items.children, { kind: "group", id: "inset", children }] },
    boxes: boxes.filter(({ box }) => !isUnder(box, inset)),
  };
}

function withoutGround({ metadata, ...style }: StyleSpecification): StyleSpecification {
  const edge = Object.entries({ ...(metadata as object) }).filter(([name]) => name === WORLD_EDGE);
  return {
    ...style,
    metadata: Object.fromEntries(edge),
    layers: style.layers.filter(({ type }) => type !== "background"),
  };
}

function mutableStates(states: FeatureStates): Map<string, Map<string, Record<string, unknown>>> {
  return new Map(
    [...states].map(([source, marks]) => [
      source,
      new Map([...marks].map(([key, state]) => [key, { ...state }])),
    ]),
  );
}
