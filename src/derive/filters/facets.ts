import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim, AtlasFeature } from "../../atlas/records";
import { COMMODITIES, MEASURES, PRECISIONS, STANDINGS, STATUSES } from "../../schema/vocabulary";
import { claimsBehind } from "../references";
import { type Facet, facetOf } from "./facet";

function claimsOf(feature: AtlasFeature, atlas: Atlas): readonly AtlasClaim[] {
  return claimsBehind(feature).flatMap((id) => atlas.claim.get(id) ?? []);
}

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The filters, in the order in which they are offered. A new one is one more entry and a key of the view. */
export const FACETS: readonly Facet[] = [
  facetOf({
    id: "commodity",
    key: "commodities",
    values: () => COMMODITIES,
    valuesOf: ({ properties }) => properties.commodities,
    label: (value, _, { evidence }) => evidence.commodity[value],
  }),
  facetOf({
    id: "standing",
    key: "standings",
    values: () => STANDINGS,
    valuesOf: ({ properties }) => [properties.standing],
    label: (value, _, { evidence }) => evidence.standing[value],
  }),
  facetOf({
    id: "status",
    key: "statuses",
    values: () => STATUSES,
    valuesOf: (feature, atlas) => once(claimsOf(feature, atlas).map(({ status }) => status)),
    label: (value, _, { evidence }) => evidence.status[value],
  }),
  facetOf({
    id: "precision",
    key: "precisions",
    values: () => PRECISIONS,
    valuesOf: ({ properties }) => [properties.precision],
    label: (value, _, { filters }) => filters.precision[value],
  }),
  facetOf({
    id: "source",
    key: "sources",
    values: (atlas) => [...atlas.source.keys()],
    valuesOf: (feature, atlas) => once(claimsOf(feature, atlas).map(({ source }) => source)),
    label: (value, atlas, { filters }) => {
      const source = atlas.source.get(value);
      return source ? filters.source(source.title, source.publisher ?? "") : value;
    },
  }),
  facetOf({
    id: "measure",
    key: "measures",
    values: () => MEASURES,
    valuesOf: (feature, atlas) =>
      once(claimsOf(feature, atlas).flatMap(({ figure }) => (figure ? [figure.measure] : []))),
    label: (value, _, { evidence }) => evidence.measure[value],
  }),
];

/** Whether a mark has any of the values a view has chosen of a facet. */
export function passesFacet(
  facet: Facet,
  feature: AtlasFeature,
  view: Parameters<Facet["chosen"]>[0],
  atlas: Atlas,
): boolean {
  const chosen = facet.chosen(view);
  return chosen === null || facet.valuesOf(feature, atlas).some((value) => chosen.includes(value));
}
