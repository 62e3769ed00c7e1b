/** The browser's address and history, as far as the store needs them. Queries are without `?`. */
export interface AddressBar {
  readonly query: () => string;
  /** A new entry: back leads to the one before. */
  readonly push: (query: string) => void;
  /** The same entry with another address. */
  readonly replace: (query: string) => void;
  /** Leaves for a folder below the site's own with the same query, e.g. `editions/2026.1/`; no entry is kept. */
  readonly leaveFor: (folder: string) => void;
  /** Calls back when the reader goes back or forward; returns how to stop. */
  readonly onTravel: (listener: () => void) => () => void;
}

/** The address bar of a window. The only place that reads or writes `location` and `history`. */
export function browserAddressBar(page: Window): AddressBar {
  const addressOf = (query: string) => page.location.pathname + (query ? `?${query}` : "");
  return {
    query: () => page.location.search.replace(/^\?/, ""),
    push: (query) => page.history.pushState(null, "", addressOf(query)),
    replace: (query) => page.history.replaceState(null, "", addressOf(query)),
    leaveFor: (folder) =>
      page.location.replace(new URL(folder + page.location.search, page.document.baseURI).href),
    onTravel: (listener) => {
      page.addEventListener("popstate", listener);
      return () => page.removeEventListener("popstate", listener);
    },
  };
}
