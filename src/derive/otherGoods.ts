import type { AtlasFeature, FeatureIn } from "../atlas/records";
import type { Commodity } from "../schema/vocabulary";

/** What a line may carry that is no drug. */
export const OTHER_GOODS = ["money", "people", "arms"] as const satisfies readonly Commodity[];
export type OtherGood = (typeof OTHER_GOODS)[number];

function isOther(commodity: Commodity): commodity is OtherGood {
  return OTHER_GOODS.some((good) => good === commodity);
}

export interface CarriedGoods {
  /** Lines that carry no drugs. */
  readonly lines: readonly FeatureIn<"corridors">[];
  /** What they carry, each once. */
  readonly goods: readonly OtherGood[];
  /** Whether no line carries drugs. */
  readonly isAll: boolean;
}

/** The drawn lines among features that carry something else than drugs: in an atlas of drug routes it has to be said. */
export function otherGoods(features: readonly AtlasFeature[]): CarriedGoods {
  // A ring around the only end that a source names is no line.
  const drawn = features.filter(
    (feature): feature is FeatureIn<"corridors"> =>
      feature.layer === "corridors" &&
      (feature.properties.shape === "line" || (feature.properties.stub?.towards.length ?? 0) > 0),
  );
  const lines = drawn.filter(({ properties }) => properties.commodities.every(isOther));
  const carried = new Set(lines.flatMap(({ properties }) => properties.commodities.filter(isOther)));
  return {
    lines,
    goods: OTHER_GOODS.filter((good) => carried.has(good)),
    isAll: lines.length > 0 && lines.length === drawn.length,
  };
}
