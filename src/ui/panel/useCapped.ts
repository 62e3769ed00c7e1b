import { useState } from "react";

/** How much of a long list is shown. */
export interface Cap {
  /** Whether there is more than is shown at first. */
  readonly isLong: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The first items of a long list, or all of them once they are asked for; for another list it begins anew. */
export function useCapped<T>(items: readonly T[], most: number): { shown: readonly T[]; cap: Cap } {
  const [opened, setOpened] = useState<readonly T[] | null>(null);
  const isLong = items.length > most;
  const isOpen = isLong && opened === items;
  return {
    shown: isLong && !isOpen ? items.slice(0, most) : items,
    cap: { isLong, isOpen, toggle: () => setOpened(isOpen ? null : items) },
  };
}
