import type { Atlas } from "../atlas/atlas";
import type { AtlasFeature } from "../atlas/records";
import { SEIZED_DRUGS, type SeizedDrug, type ViewState } from "../viewstate/viewState";
import { type ScaleKey, scaleKeys } from "./scaleKeys";
import { midValue } from "./widthScale";

/** Flows drawn of one drug before a reader asks for all. */
export const TOP_FLOWS = 20;

/**
 * The drug whose seizures are drawn. Kilograms of two drugs are no common scale, so one map shows one; where the
 * view's commodities leave the chosen drug out, it is the first of theirs.
 */
export function seizedDrug({ seized, commodities }: ViewState): SeizedDrug {
  if (commodities === null || commodities.includes(seized)) return seized;
  return SEIZED_DRUGS.find((drug) => commodities.includes(drug)) ?? seized;
}

/** What a view shows of the seizures that stand on a scale: one drug, and its largest flows or all of them. */
export interface SeizuresOnShow {
  readonly drug: SeizedDrug;
  /** Ids of the drug's flows that are drawn first. */
  readonly top: ReadonlySet<string>;
  /** Ids of circles and flows that stand on a scale with others. */
  readonly scaled: ReadonlySet<string>;
}

function largestFirst({ claims }: ScaleKey): string[] {
  const kilograms = (id: string) => {
    const figure = claims.get(id)?.figure;
    return figure ? midValue(figure) : 0;
  };
  return [...claims.keys()].toSorted((a, b) => kilograms(b) - kilograms(a) || a.localeCompare(b));
}

export function seizuresOnShow(atlas: Atlas, view: ViewState): SeizuresOnShow {
  const scales = scaleKeys(atlas, ["seizures", "seizure-flows"]);
  const flows = scales.filter(({ layer }) => layer === "seizure-flows");
  return {
    drug: seizedDrug(view),
    top: new Set(flows.flatMap((scale) => largestFirst(scale).slice(0, TOP_FLOWS))),
    scaled: new Set(scales.flatMap(({ claims }) => [...claims.keys()])),
  };
}

/** Whether a feature is of the drug shown; what is no flow and stands on no scale always is. */
export function isOfSeizedDrug(feature: AtlasFeature, { drug, scaled }: SeizuresOnShow): boolean {
  const isCompared =
    feature.layer === "seizure-flows" || (feature.layer === "seizures" && scaled.has(feature.id));
  return !isCompared || feature.properties.commodities.includes(drug);
}
