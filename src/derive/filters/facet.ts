import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import type { ViewState } from "../../viewstate/viewState";

export type FacetId = "commodity" | "standing" | "status" | "precision" | "source" | "measure";

/** Keys of a view that hold the values chosen of a facet; null where all are shown. */
export type FacetKey = "commodities" | "standings" | "statuses" | "precisions" | "sources" | "measures";

/** One property by which marks are filtered: a mark passes where any of its values is chosen. */
export interface Facet {
  readonly id: FacetId;
  /** Every value there is, in the order in which a view keeps them. */
  readonly values: (atlas: Atlas) => readonly string[];
  readonly valuesOf: (feature: AtlasFeature, atlas: Atlas) => readonly string[];
  readonly chosen: (view: ViewState) => readonly string[] | null;
  /** The view with these values chosen, in the facet's own order; null or all of none is every value. */
  readonly choose: (view: ViewState, chosen: readonly string[] | null, atlas: Atlas) => ViewState;
  readonly label: (value: string, atlas: Atlas, messages: Messages) => string;
}

interface FacetParts<K extends FacetKey> {
  readonly id: FacetId;
  readonly key: K;
  readonly values: (atlas: Atlas) => readonly NonNullable<ViewState[K]>[number][];
  readonly valuesOf: (feature: AtlasFeature, atlas: Atlas) => readonly NonNullable<ViewState[K]>[number][];
  readonly label: (value: NonNullable<ViewState[K]>[number], atlas: Atlas, messages: Messages) => string;
}

/** A facet over one key of the view, its values no longer typed apart so that all facets make one list. */
export function facetOf<K extends FacetKey>({ id, key, values, valuesOf, label }: FacetParts<K>): Facet {
  return {
    id,
    values,
    valuesOf,
    chosen: (view) => view[key],
    choose: (view, chosen, atlas) => {
      const kept = chosen && values(atlas).filter((value) => chosen.includes(value));
      return { ...view, [key]: kept?.length ? kept : null };
    },
    label: (value, atlas, messages) => label(value, atlas, messages),
  };
}
