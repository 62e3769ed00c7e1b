import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Atlas } from "../atlas/atlas";
import { FULL_SIZE_FROM, WORLD_SHARE } from "../derive/markSizes";
import { eraColour, type Tokens } from "./tokens/tokens";

/** Feature state set by `featureStates`: absent means off. */
export const isOn: ExpressionSpecification = ["boolean", ["feature-state", "on"], false];
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "isSelected"], false];
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "isHovered"], false];
/** Of an area: sources name it and give no figure. */
export const isHatched: ExpressionSpecification = ["boolean", ["feature-state", "isHatched"], false];
export const isMarked: ExpressionSpecification = ["any", isSelected, isHovered];

/** `opacity` where the feature is on, nothing elsewhere. Paint, so that a toggle rebuilds no tile. */
export function whenOn(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ["case", isOn, opacity, 0];
}

/** As `whenOn`, for marks of a line, which are left out where they would stand on the paper around a globe. */
export function whenInside(
  opacity: number,
  ...shown: readonly ExpressionSpecification[]
): ExpressionSpecification {
  const isOverRim: ExpressionSpecification = ["boolean", ["feature-state", "isOverRim"], false];
  return ["case", ["all", isOn, ["!", isOverRim], ...shown], opacity, 0];
}

/** As `whenOn`, for fills that would otherwise lie on another of the same area. */
export function whenFilled(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ["case", ["all", isOn, ["boolean", ["feature-state", "isFilled"], false]], opacity, 0];
}

/** The colour of a feature's hue: an era's or a commodity's id in feature state. */
export function hueColour(atlas: Atlas, tokens: Tokens): ExpressionSpecification {
  const eras = atlas.eras.flatMap(({ id, numeral }) => [id, eraColour(tokens, numeral)]);
  const commodities = Object.entries(tokens.commodities).flat();
  const cases = [...eras, ...commodities] as [string, string];
  return ["match", ["string", ["feature-state", "hue"], ""], ...cases, tokens.inkQuiet];
}

/** Width in css px at export scale 1, from feature state; `fallback` before the first state arrives. */
export function stateWidth(fallback: number): ExpressionSpecification {
  return ["number", ["feature-state", "width"], fallback];
}

/** A length in css px that is finer on a map of the world: `markScale` as an expression. */
export function finerOnWorld(
  length: number | ExpressionSpecification,
  worldShare = WORLD_SHARE,
): ExpressionSpecification {
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    0,
    typeof length === "number" ? length * worldShare : ["*", length, worldShare],
    FULL_SIZE_FROM,
    length,
  ];
}

export function partIs(part: string): ExpressionSpecification {
  return ["==", ["get", "part"], part];
}

/** Whether a part is drawn at this zoom already: it says from which whole zoom on there is room for it. */
export const hasComeIn: ExpressionSpecification = ["<=", ["number", ["get", "minzoom"], 0], ["zoom"]];

export function attributeIs(attribute: string, value: string): ExpressionSpecification {
  return ["==", ["get", attribute], value];
}
