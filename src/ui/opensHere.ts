import type { MouseEvent } from "react";

/** Whether a press of a link opens it on this page: no key is held that asks for a new tab, a window or a copy. */
export function opensHere({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}
