import type { Atlas } from "../../atlas/atlas";
import { setConfidence, setFlows, setUntil, setYears, type Transition } from "../../viewstate/transitions";
import type { HiddenReason } from "../visibleFeatures";
import { FACETS } from "./facets";

const UNDONE: Partial<Record<HiddenReason, Transition>> = {
  years: setYears(null),
  day: setUntil(null),
  confidence: setConfidence("low"),
  "minor-flow": setFlows("all"),
};

/** The step that shows what a reason hides; null where no single step can, as with two drugs on one scale. */
export function undoFilter(reason: HiddenReason, atlas: Atlas): Transition | null {
  const facet = FACETS.find(({ id }) => id === reason);
  return facet ? (view) => facet.choose(view, null, atlas) : (UNDONE[reason] ?? null);
}

/** Every facet back to all of its values; confidence, years and eras stay as they are. */
export function clearFacets(atlas: Atlas): Transition {
  return (before) => FACETS.reduce((view, facet) => facet.choose(view, null, atlas), before);
}
