import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { groupHits } from "../../derive/search/groupHits";
import type { SearchHit } from "../../derive/search/searchIndex";
import { useMessages } from "../AtlasContext";
import { useGoTo } from "../useGoTo";
import { SearchAside } from "./SearchAside";
import { optionId, SearchResults } from "./SearchResults";
import { useFocusLeaves } from "./useFocusLeaves";
import { useSearchIndex } from "./useSearchIndex";
import { useSearchKeys } from "./useSearchKeys";

const MOST_OF_A_KIND = 6;

/** How far each key moves through a list of so many. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 5),
  PageUp: (at) => Math.max(0, at - 5),
};

/**
 * The search field with its results beneath, after the combobox pattern of ARIA 1.2: the field keeps the focus,
 * the arrow keys move through the list, Enter opens, Escape closes.
 */
export function Search() {
  const { search } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  // Enter pressed while the index is still being read counts once it is there.
  const isAwaited = useRef(false);
  const goTo = useGoTo();
  const ask = (words: string) => {
    setQuery(words);
    setAt(0);
    isAwaited.current = false;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    field.current?.blur();
  };
  const open = (hit: SearchHit) => {
    ask("");
    close();
    goTo(hit.selection);
  };
  const searcher = useSearchIndex(isOpen, ({ find }) => {
    const hit = isAwaited.current && find(query.trim())[0];
    if (hit) open(hit);
  });
  useSearchKeys(field);
  useFocusLeaves(place, () => setOpen(false));
  const asked = query.trim();
  const groups = useMemo(
    () => (typeof searcher === "object" && asked ? groupHits(searcher.find(asked), MOST_OF_A_KIND) : []),
    [searcher, asked],
  );
  const hits = groups.flatMap((group) => group.hits);
  const found = groups.reduce((sum, { total }) => sum + total, 0);
  const active = hits[Math.min(at, hits.length - 1)];

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move && hits.length > 0) setAt(move(Math.min(at, hits.length - 1), hits.length));
    else if (event.key === "Enter" && active) open(active);
    else if (event.key === "Enter" && searcher === "loading") isAwaited.current = true;
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="search" role="search" ref={place} data-open={isOpen}>
      <input
        ref={field}
        type="text"
        role="combobox"
        data-testid="search"
        className="search-field"
        aria-label={search.label}
        aria-expanded={isOpen && hits.length > 0}
        aria-controls={isOpen && hits.length > 0 ? listId : undefined}
        aria-activedescendant={isOpen && active ? optionId(listId, active) : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="Control+K Meta+K /"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={search.placeholder}
        value={query}
        onChange={({ target }) => ask(target.value)}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd className="search-shortcut" aria-hidden="true">
        {search.shortcut}
      </kbd>
      {isOpen && (
        <>
          <button
            type="button"
            className="icon-button search-close"
            aria-label={search.close}
            onClick={close}
          >
            ×
          </button>
          <div className="search-found">
            {hits.length > 0 ? (
              <SearchResults id={listId} groups={groups} active={active} onOpen={open} />
            ) : (
              <SearchAside query={asked} searcher={searcher} onTry={ask} />
            )}
          </div>
        </>
      )}
      <p className="unseen" role="status">
        {isOpen &&
          asked !== "" &&
          typeof searcher === "object" &&
          (found > 0 ? search.found(found) : search.nothing(asked))}
      </p>
    </div>
  );
}
