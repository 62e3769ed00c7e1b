import { useMemo, useState } from "react";
import type { Facet } from "../../derive/filters/facet";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { FilterOption } from "./FilterOption";

/** Longer lists than this are narrowed by typing, and sorted: first what can be chosen, then by their words. */
const LONG = 40;
const BY_WORDS = new Intl.Collator("en", { ignorePunctuation: true });

interface FacetGroupProps {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<string, number>;
}

/** The values of one filter behind its name. None chosen shows all. */
export function FacetGroup({ facet, counts }: FacetGroupProps) {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const [isUnfolded, setUnfolded] = useState(false);
  const [typed, setTyped] = useState("");
  const { filters } = messages;
  const name = filters.facet[facet.id];
  const chosen = facet.chosen(view);
  const options = useMemo(() => {
    const all = facet.values(atlas).map((value) => ({ value, label: facet.label(value, atlas, messages) }));
    const isEmpty = ({ value }: { readonly value: string }) => Number((counts.get(value) ?? 0) === 0);
    return all.length > LONG
      ? all.toSorted((a, b) => isEmpty(a) - isEmpty(b) || BY_WORDS.compare(a.label, b.label))
      : all;
  }, [facet, atlas, messages, counts]);
  const sought = typed.trim().toLowerCase();
  const listed = options.filter(({ label }) => label.toLowerCase().includes(sought));
  const labels = options.filter(({ value }) => chosen?.includes(value)).map(({ label }) => label);
  const choose = (value: string, isChosen: boolean) =>
    dispatch((before) => {
      const held = facet.chosen(before) ?? [];
      const next = isChosen ? [...held, value] : held.filter((other) => other !== value);
      return facet.choose(before, next, atlas);
    });
  return (
    <details className="facet" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{filters.group(name, chosen ? filters.anyOf(labels) : filters.all)}</summary>
      {isUnfolded && (
        <fieldset aria-label={name}>
          {options.length > LONG && (
            <p className="facet-narrow">
              <input
                type="search"
                aria-label={filters.narrow(name)}
                placeholder={filters.narrow(name)}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
              <span className="quiet" role="status">
                {filters.found(listed.length, options.length)}
              </span>
            </p>
          )}
          <div className="facet-options" data-long={options.length > LONG}>
            {listed.map(({ value, label }) => (
              <FilterOption
                key={value}
                label={label}
                count={counts.get(value) ?? 0}
                isChosen={chosen?.includes(value) ?? false}
                onChange={(isChosen) => choose(value, isChosen)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </details>
  );
}
