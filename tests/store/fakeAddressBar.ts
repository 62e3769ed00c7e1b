import type { AddressBar } from "../../src/store/addressBar";

export interface FakeAddressBar extends AddressBar {
  /** Every entry from the first to the newest. */
  readonly entries: () => readonly string[];
  readonly travel: (steps: number) => void;
}

/** A history without a browser: pushing forgets what lay ahead, travelling tells the listener. */
export function fakeAddressBar(start: string): FakeAddressBar {
  let entries = [start];
  let at = 0;
  const listeners = new Set<() => void>();
  return {
    query: () => entries[at] ?? "",
    push: (query) => {
      entries = [...entries.slice(0, at + 1), query];
      at += 1;
    },
    replace: (query) => {
      entries[at] = query;
    },
    leaveFor: (folder) => {
      entries[at] = `${folder}?${entries[at] ?? ""}`;
    },
    onTravel: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entries: () => entries,
    travel: (steps) => {
      at = Math.max(0, Math.min(entries.length - 1, at + steps));
      for (const listener of listeners) listener();
    },
  };
}
