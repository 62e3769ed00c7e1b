import { useMessages } from "../AtlasContext";
import type { SearcherState } from "./useSearchIndex";

interface SearchAsideProps {
  readonly query: string;
  readonly searcher: SearcherState;
  readonly onTry: (query: string) => void;
}

/** What stands where no results do: what can be asked, that the index is being read, or what is near. */
export function SearchAside({ query, searcher, onTry }: SearchAsideProps) {
  const { search } = useMessages();
  if (searcher === "failed") return <p className="search-aside">{search.failed}</p>;
  if (searcher === "loading") return <p className="search-aside">{search.loading}</p>;
  const near = query === "" ? [] : searcher.near(query);
  const tries = near.length > 0 ? near : search.examples;
  return (
    <div className="search-aside">
      <p>{query === "" ? search.hint : search.nothing(query)}</p>
      {query !== "" && <p>{near.length > 0 ? search.near : search.instead}</p>}
      <ul>
        {tries.map((words) => (
          <li key={words}>
            <button
              type="button"
              className="text-button"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTry(words)}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
