import { type RefObject, useEffect, useRef } from "react";

/** Whether the reader sees the top of an element already. */
function isInSight(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight * 0.8;
}

/**
 * Brings a part of a page to the reader when the address comes to name it: scrolled to unless it is in sight, and
 * focused, so that reading goes on there with a screen reader and by keyboard.
 */
export function useArrival<E extends HTMLElement>(isNamed: boolean): RefObject<E | null> {
  const part = useRef<E>(null);
  useEffect(() => {
    const element = part.current;
    if (!isNamed || !element) return;
    const goThere = () => {
      if (!isInSight(element)) element.scrollIntoView({ block: "start" });
    };
    goThere();
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    // Where the address was opened from outside, type is set anew when its fonts come, and everything moves.
    if (document.fonts.status === "loaded") return;
    let isCurrent = true;
    void document.fonts.ready.then(() => isCurrent && element.scrollIntoView({ block: "start" }));
    return () => {
      isCurrent = false;
    };
  }, [isNamed]);
  return part;
}
