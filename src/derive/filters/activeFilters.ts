import type { Atlas } from "../../atlas/atlas";
import type { Messages } from "../../messages/messages";
import type { ViewState } from "../../viewstate/viewState";
import type { FacetId } from "./facet";
import { FACETS } from "./facets";

/** A facet that narrows a view, and the labels of what is chosen. */
export interface ActiveFilter {
  readonly id: FacetId;
  readonly labels: readonly string[];
}

export function activeFilters(atlas: Atlas, view: ViewState, messages: Messages): readonly ActiveFilter[] {
  return FACETS.flatMap(({ id, chosen, label }) => {
    const values = chosen(view);
    return values ? [{ id, labels: values.map((value) => label(value, atlas, messages)) }] : [];
  });
}
