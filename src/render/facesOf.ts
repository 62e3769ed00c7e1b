import type { DisplayItem } from "./displayList";
import type { FontFace } from "./fontFace";
import { faceName } from "./faceName";

/** The faces that a picture's texts are set in, each once. */
export function facesOf(items: readonly DisplayItem[]): FontFace[] {
  return [...collect(items, new Map()).values()];
}

function collect(items: readonly DisplayItem[], found: Map<string, FontFace>): Map<string, FontFace> {
  for (const item of items) {
    if (item.kind === "group") collect(item.children, found);
    else if (item.kind === "text") found.set(faceName(item.font), item.font);
  }
  return found;
}
