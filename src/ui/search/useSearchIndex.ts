import { useEffect, useEffectEvent, useState } from "react";
import type * as Searching from "../../derive/search/searchIndex";
import { useServices } from "../AtlasContext";

/** The index with the functions that ask it. */
export interface Searcher {
  readonly find: (query: string) => ReturnType<typeof Searching.search>;
  readonly near: (query: string) => readonly string[];
}

export type SearcherState = Searcher | "loading" | "failed";

/** Fetches the search and indexes the atlas, once it is wanted and not before: the first map does not wait for it. */
export function useSearchIndex(isWanted: boolean, onReady: (searcher: Searcher) => void): SearcherState {
  const ready = useEffectEvent(onReady);
  const { atlas, messages } = useServices();
  const [state, setState] = useState<SearcherState>("loading");
  const isReady = typeof state === "object";
  useEffect(() => {
    if (!isWanted || isReady) return;
    let isCurrent = true;
    const read = async () => {
      const { searchIndex, search, suggestions } = await import("../../derive/search/searchIndex");
      if (!isCurrent) return;
      const index = searchIndex(atlas, messages);
      const searcher: Searcher = {
        find: (query) => search(index, query),
        near: (query) => suggestions(index, query),
      };
      setState(searcher);
      ready(searcher);
    };
    read().catch(() => isCurrent && setState("failed"));
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isReady, atlas, messages]);
  return state;
}
