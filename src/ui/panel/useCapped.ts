import { useState } from "react";

/** The first items of a long list, and how to ask for the others; for another list it begins anew. */
export function useCapped<T>(
  items: readonly T[],
  most: number,
): { shown: readonly T[]; showAll: (() => void) | null } {
  const [opened, setOpened] = useState<readonly T[] | null>(null);
  const isCapped = items.length > most && opened !== items;
  return {
    shown: isCapped ? items.slice(0, most) : items,
    showAll: isCapped ? () => setOpened(items) : null,
  };
}
