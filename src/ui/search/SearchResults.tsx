import { useEffect, useRef } from "react";
import type { HitGroup } from "../../derive/search/groupHits";
import type { SearchHit } from "../../derive/search/searchIndex";
import { selectionKey } from "../selectionKey";
import { useMessages } from "../AtlasContext";
import { MarkedText } from "./MarkedText";

interface SearchResultsProps {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** The hit the arrow keys stand on. */
  readonly active: SearchHit | undefined;
  readonly onOpen: (hit: SearchHit) => void;
}

/** An option's id, for `aria-activedescendant`. */
export function optionId(listId: string, hit: SearchHit): string {
  return `${listId}-${selectionKey(hit.selection)}`;
}

/** What was found, by kind. The field keeps the focus; pressing an option opens it. */
export function SearchResults({ id, groups, active, onOpen }: SearchResultsProps) {
  const { search } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div role="listbox" id={id} className="search-list" aria-label={search.results} ref={list} tabIndex={-1}>
      {groups.map(({ kind, hits, total }) => (
        <div role="group" key={kind} aria-labelledby={`${id}-${kind}`}>
          <div role="presentation" className="search-kind" id={`${id}-${kind}`}>
            {search.kinds[kind]}
            {total > hits.length && <span className="quiet"> {search.someOf(hits.length, total)}</span>}
          </div>
          {hits.map((hit) => (
            <button
              type="button"
              key={selectionKey(hit.selection)}
              role="option"
              tabIndex={-1}
              id={optionId(id, hit)}
              aria-selected={hit === active}
              className="search-hit"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onOpen(hit)}
            >
              <span className="search-title">
                <MarkedText {...hit.title} />
              </span>
              {hit.excerpt.text !== "" && (
                <span className="search-excerpt">
                  <MarkedText {...hit.excerpt} />
                </span>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
