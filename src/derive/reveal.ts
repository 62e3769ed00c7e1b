import type { Atlas } from "../atlas/atlas";
import type { AtlasFeature } from "../atlas/records";
import { edtfSpan, spansMeet } from "../schema/edtf";
import { MAP_LAYERS } from "../schema/vocabulary";
import type { Transition } from "../viewstate/transitions";
import { SEIZED_DRUGS } from "../viewstate/viewState";
import { FACETS, passesFacet } from "./filters/facets";
import { seizuresOnShow } from "./seizedDrug";
import { isAfterDay } from "./timeline/isAfterDay";

/** Turns eras on where none of them is. */
export function revealEras(atlas: Atlas, eras: readonly string[]): Transition {
  return (view) => {
    if (eras.some((era) => view.eras.includes(era))) return view;
    const on = new Set([...view.eras, ...eras]);
    return { ...view, eras: atlas.eras.map(({ id }) => id).filter((id) => on.has(id)) };
  };
}

/**
 * Changes of a view only what hides a feature: its era, its layer, years, last day, filters, confidence, the drug
 * whose seizures are compared. A strike that is unconfirmed stays off, since it counts as nothing.
 */
export function reveal(atlas: Atlas, feature: AtlasFeature): Transition {
  return (before) => {
    const view = FACETS.filter((facet) => !passesFacet(facet, feature, before, atlas)).reduce(
      (narrowed, facet) => facet.choose(narrowed, null, atlas),
      revealEras(atlas, feature.eras)(before),
    );
    const { commodities } = feature.properties;
    const { layer, dates } = feature;
    const years =
      view.years && edtfSpan(view.years[0] === view.years[1] ? `${view.years[0]}` : view.years.join("/"));
    const drug = SEIZED_DRUGS.find((candidate) => commodities.includes(candidate));
    const isSeizure = layer === "seizures" || layer === "seizure-flows";
    const isMinorFlow = layer === "seizure-flows" && !seizuresOnShow(atlas, view).top.has(feature.id);
    return {
      ...view,
      layers: MAP_LAYERS.filter((id) => id === layer || view.layers.includes(id)),
      years: years && dates && !spansMeet(years, dates) ? null : view.years,
      until: isAfterDay(feature, view.until) ? null : view.until,
      confidence: layer === "strikes" && feature.properties.confidence === "low" ? "low" : view.confidence,
      seized: isSeizure && drug && !commodities.includes(view.seized) ? drug : view.seized,
      flows: isMinorFlow ? "all" : view.flows,
    };
  };
}
