import type { Selection } from "../viewstate/viewState";

/** A selection as a text to compare by; empty where nothing is selected. */
export function selectionKey(selection: Selection | null): string {
  return selection ? `${selection.kind}.${selection.id}` : "";
}
