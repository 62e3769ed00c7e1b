import type { Atlas } from "../atlas/atlas";
import type { AtlasFeature } from "../atlas/records";
import type { ViewState } from "../viewstate/viewState";
import { isAfterDay } from "./timeline/isAfterDay";
import type { FacetId } from "./filters/facet";
import { FACETS, passesFacet } from "./filters/facets";
import { isOfSeizedDrug, type SeizuresOnShow, seizuresOnShow } from "./seizedDrug";

/** Why a feature is not shown; the first that applies. */
export type HiddenReason =
  | "layer"
  | "era"
  | "years"
  | "day"
  | FacetId
  | "confidence"
  | "unconfirmed"
  | "drug"
  | "minor-flow";

export interface Visibility {
  readonly shown: readonly AtlasFeature[];
  /** Features of eras that are on, hidden by something else, counted by what hides them. */
  readonly hidden: ReadonlyMap<HiddenReason, readonly AtlasFeature[]>;
  /** Shown although years or a last day are chosen, because the sources give them no date. */
  readonly undated: readonly AtlasFeature[];
}

function meetsYears({ dates }: AtlasFeature, years: ViewState["years"]): boolean {
  if (!years || !dates) return true;
  const from = `${years[0]}-01-01`;
  const to = `${years[1]}-12-31`;
  return (dates.first === null || dates.first <= to) && (dates.last === null || dates.last >= from);
}

function isConfident(feature: AtlasFeature, least: ViewState["confidence"]): boolean {
  return feature.layer !== "strikes" || least === "low" || feature.properties.confidence !== "low";
}

type FeatureTest = readonly [
  HiddenReason,
  (feature: AtlasFeature, view: ViewState, atlas: Atlas, seizures: SeizuresOnShow) => boolean,
];

/** One test per filter, in the order in which a reader would undo them. A new filter is one more line. */
const TESTS: readonly FeatureTest[] = [
  ["era", ({ eras }, view) => eras.some((era) => view.eras.includes(era))],
  ["layer", ({ layer }, view) => view.layers.includes(layer)],
  ["years", (feature, view) => meetsYears(feature, view.years)],
  ["day", (feature, view) => !isAfterDay(feature, view.until)],
  ...FACETS.map(
    (facet): FeatureTest => [facet.id, (feature, view, atlas) => passesFacet(facet, feature, view, atlas)],
  ),
  ["unconfirmed", ({ layer, properties }) => layer !== "strikes" || properties.confidence !== "unconfirmed"],
  ["confidence", (feature, view) => isConfident(feature, view.confidence)],
  ["drug", (feature, _view, _atlas, seizures) => isOfSeizedDrug(feature, seizures)],
  [
    "minor-flow",
    ({ layer, id }, { flows }, _, { top }) => layer !== "seizure-flows" || flows === "all" || top.has(id),
  ],
];

/** Every feature with all that hides it in a view, in the order of the tests; nothing where it is shown. */
export function testsFailed(
  atlas: Atlas,
  view: ViewState,
): readonly { readonly feature: AtlasFeature; readonly failed: readonly HiddenReason[] }[] {
  const seizures = seizuresOnShow(atlas, view);
  return [...atlas.feature.values()].map((feature) => ({
    feature,
    failed: TESTS.filter(([, passes]) => !passes(feature, view, atlas, seizures)).map(([reason]) => reason),
  }));
}

/** What a view shows and what it hides, and why. Eras, years and the other filters combine by AND. */
export function visibleFeatures(atlas: Atlas, view: ViewState): Visibility {
  const shown: AtlasFeature[] = [];
  const hidden = new Map<HiddenReason, AtlasFeature[]>();
  const seizures = seizuresOnShow(atlas, view);
  for (const feature of atlas.feature.values()) {
    const reason = TESTS.find(([, passes]) => !passes(feature, view, atlas, seizures))?.[0];
    if (!reason) shown.push(feature);
    else if (reason !== "era") hidden.set(reason, [...(hidden.get(reason) ?? []), feature]);
  }
  const isTimed = view.years !== null || view.until !== null;
  return { shown, hidden, undated: isTimed ? shown.filter(({ dates }) => dates === null) : [] };
}
