import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { Derived } from "../../derive/derive";
import { drawMap } from "../../render/drawMap";
import type { DrawnMap } from "../../render/drawMapInput";
import type { FontMetrics } from "../../render/fontMetrics";
import { fontFaces } from "../../render/fonts";
import { type FeatureStates, featureStates, type LabelSwitch } from "../../style/featureStates";
import { ICONS } from "../../style/icons";
import { WORLD_EDGE } from "../../style/space";
import { styleFor } from "../../style/styleFor";
import type { Tokens } from "../../style/tokens/tokens";
import { projectionOf, type SheetFrame } from "../frame/sheetFrame";
import { settleLabels } from "./settleLabels";

export interface FrameInput {
  readonly derived: Derived;
  readonly tokens: Tokens;
  readonly frame: SheetFrame;
  /** Features of the style's sources by id, but for the ledger, which follows the view. */
  readonly sources: Readonly<Record<string, FeatureCollection>>;
  readonly labels: readonly LabelSwitch[];
  readonly fonts: FontMetrics;
  /** Leaves out what would fill the whole frame. */
  readonly isTransparent: boolean;
}

/** Addresses that no renderer of a display list opens. */
const RESOURCES = { dataUrl: (file: string) => file, fontFaces: fontFaces((file) => file) };

/** The map of a frame as the screen's own style draws it, with every label readable. */
export function drawFrame(input: FrameInput): DrawnMap {
  const { derived, tokens, frame, sources, labels, fonts, isTransparent } = input;
  const whole = styleFor(derived, tokens, RESOURCES);
  const style = isTransparent ? withoutGround(whole) : whole;
  const drawn = drawMap({
    style,
    sources: { ...sources, ledger: derived.ledgerParts },
    frame,
    projection: frame.projection,
    featureStates: mutableStates(featureStates(derived, labels)),
    icons: ICONS,
    fonts,
  });
  return settleLabels(drawn, frame, projectionOf(frame));
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
