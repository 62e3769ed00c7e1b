import { useMemo, useState } from "react";
import { activeFilters } from "../../derive/filters/activeFilters";
import { facetCounts } from "../../derive/filters/facetCounts";
import { FACETS } from "../../derive/filters/facets";
import { clearFacets } from "../../derive/filters/undoFilter";
import { setConfidence } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { FacetGroup } from "./FacetGroup";
import { FilterOption } from "./FilterOption";
import { HiddenNote } from "./HiddenNote";

/** More than this of one facet is counted in the headline, not named. */
const NAMED = 2;

function useHeadline(): string {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const { filters } = messages;
  const named = activeFilters(atlas, view, messages).map(({ id, labels }) =>
    labels.length > NAMED ? filters.several(labels.length, filters.facet[id]) : filters.anyOf(labels),
  );
  return named.length > 0 ? filters.active(named.join("; ")) : filters.heading;
}

function FilterList() {
  const { atlas, messages } = useServices();
  const { view, derived } = useShown();
  const dispatch = useDispatch();
  const counts = useMemo(() => facetCounts(atlas, derived.view), [atlas, derived.view]);
  const { filters } = messages;
  return (
    <div className="filter-list">
      {FACETS.map((facet) => (
        <FacetGroup key={facet.id} facet={facet} counts={counts.of.get(facet.id) ?? new Map()} />
      ))}
      <FilterOption
        label={filters.lowConfidence}
        count={counts.lowConfidence}
        isChosen={view.confidence === "low"}
        onChange={(isChosen) => dispatch(setConfidence(isChosen ? "low" : "medium"))}
      />
    </div>
  );
}

/** What of the chosen eras and layers is shown, behind one line that names what is chosen; and what that hides. */
export function Filters() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const [isUnfolded, setUnfolded] = useState(false);
  const headline = useHeadline();
  const isNarrowed = FACETS.some(({ chosen }) => chosen(view) !== null);
  return (
    <section className="index-part filters" data-testid="filters" aria-label={messages.filters.heading}>
      <details onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>{headline}</summary>
        {isUnfolded && <FilterList />}
      </details>
      {isNarrowed && (
        <button type="button" className="text-button" onClick={() => dispatch(clearFacets(atlas))}>
          {messages.filters.clear}
        </button>
      )}
      <HiddenNote />
    </section>
  );
}
