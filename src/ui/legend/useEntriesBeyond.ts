import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * How many entries of the key stand in columns beyond its box. A key with less room than it needs breaks into further
 * columns between its rows, so that no entry is cut; the box hides those columns.
 */
export function useEntriesBeyond(columns: RefObject<HTMLElement | null>, content: unknown): number {
  const [beyond, setBeyond] = useState(0);
  useLayoutEffect(() => {
    const box = columns.current;
    if (!box) return;
    const count = () => {
      const { right } = box.getBoundingClientRect();
      const entries = [...box.querySelectorAll("li")];
      setBeyond(entries.filter((entry) => entry.getBoundingClientRect().left >= right - 1).length);
    };
    count();
    const observer = new ResizeObserver(count);
    observer.observe(box);
    return () => observer.disconnect();
  }, [columns, content]);
  return beyond;
}
