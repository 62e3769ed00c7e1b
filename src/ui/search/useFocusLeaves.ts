import { type RefObject, useEffect } from "react";

/** Calls back when the focus goes from inside an element to somewhere outside it. */
export function useFocusLeaves(place: RefObject<HTMLElement | null>, onLeave: () => void): void {
  useEffect(() => {
    const element = place.current;
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element?.contains(relatedTarget))) onLeave();
    };
    element?.addEventListener("focusout", onFocusOut);
    return () => element?.removeEventListener("focusout", onFocusOut);
  }, [place, onLeave]);
}
