import type { Feature, FeatureState, StylePropertyExpression } from "@maplibre/maplibre-gl-style-spec";

/** What an expression sees of a feature. */
export interface EvaluatedFeature {
  feature: Feature;
  state: FeatureState;
}

const NO_FEATURE: EvaluatedFeature = { feature: { type: "Unknown", properties: {} }, state: {} };

/** An expression's value at a zoom. The evaluator's own types promise nothing; what comes back is `unknown` here. */
export function evaluate(
  expression: StylePropertyExpression,
  zoom: number,
  { feature, state }: EvaluatedFeature = NO_FEATURE,
  images: readonly string[] = [],
): unknown {
  return expression.evaluate({ zoom }, feature, state, undefined, [...images]) as unknown;
}
