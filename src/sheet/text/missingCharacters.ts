import type { DisplayItem, TextItem } from "../../render/displayList";
import type { FontMetrics } from "../../render/fontMetrics";

export function textItems(items: readonly DisplayItem[]): TextItem[] {
  return items.flatMap((item) => {
    if (item.kind === "group") return textItems(item.children);
    return item.kind === "text" ? [item] : [];
  });
}

/** Characters among the texts that the face they are set in cannot show, each once. */
export function missingCharacters(items: readonly DisplayItem[], fonts: FontMetrics): string[] {
  return [...new Set(textItems(items).flatMap(({ text, font }) => fonts.missingGlyphs(text, font)))];
}
