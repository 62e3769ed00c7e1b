/** Distance from an end at which a scrolled text counts as read, css px: positions are fractions. */
const END_PX = 2;

/** The element that scrolls a step's text, or null where all of it is in sight. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null;
  const isScrolled = element.scrollHeight > element.clientHeight + END_PX;
  const { overflowY } = getComputedStyle(element);
  return isScrolled && overflowY !== "visible" ? element : scrollerOf(element.parentElement);
}

/**
 * The number of the step that a key asks for; null where it asks for none. Arrows go at once; a page key first scrolls
 * the text and goes on from its end.
 */
export function stepOfKey(
  {
    key,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">,
  step: number,
  body: HTMLElement | null,
): number | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  if (key === "ArrowRight") return step + 1;
  if (key === "ArrowLeft") return step - 1;
  const scroller = scrollerOf(body);
  const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = scroller ?? {};
  if (key === "PageDown" && scrollTop + clientHeight >= scrollHeight - END_PX) return step + 1;
  if (key === "PageUp" && scrollTop <= END_PX) return step - 1;
  return null;
}
