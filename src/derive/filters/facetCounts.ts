import type { Atlas } from "../../atlas/atlas";
import type { ViewState } from "../../viewstate/viewState";
import { type HiddenReason, testsFailed } from "../visibleFeatures";
import type { FacetId } from "./facet";
import { FACETS } from "./facets";

/** How many marks each value of each facet would show, were it the only one chosen and all else as it is. */
export interface FacetCounts {
  readonly of: ReadonlyMap<FacetId, ReadonlyMap<string, number>>;
  /** Strike records of low confidence among what else is shown, whether they are shown or not. */
  readonly lowConfidence: number;
}

/** What else gives way when a facet is chosen: a commodity brings the seizures of its drug. */
const GIVES_WAY: Partial<Record<FacetId, HiddenReason>> = { commodity: "drug" };

export function facetCounts(atlas: Atlas, view: ViewState): FacetCounts {
  const of = new Map(FACETS.map(({ id }) => [id, new Map<string, number>()]));
  let lowConfidence = 0;
  for (const { feature, failed } of testsFailed(atlas, view)) {
    for (const { id, valuesOf } of FACETS) {
      const counts = of.get(id);
      if (!counts || failed.some((reason) => reason !== id && reason !== GIVES_WAY[id])) continue;
      for (const value of valuesOf(feature, atlas)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const isLow = feature.layer === "strikes" && feature.properties.confidence === "low";
    if (isLow && failed.every((reason) => reason === "confidence")) lowConfidence += 1;
  }
  return { of, lowConfidence };
}
