import type { DisplayItem, GroupItem, TextItem } from "../displayList";
import type { FontFace } from "../fontFace";
import { textOutline } from "./textOutline";
import type { Typeface } from "./typeface";

/**
 * A picture with its texts as outlines, for those who have not the typefaces: every line becomes a group that is
 * labelled with its words, so that they are still found.
 *
 * @param typefaceOf the file that a face is drawn from
 */
export function outlined(
  items: readonly DisplayItem[],
  typefaceOf: (face: FontFace) => Typeface,
  isUnkerned = false,
): DisplayItem[] {
  return items.map((item) => {
    if (item.kind === "text") return outlinedText(item, typefaceOf(item.font), isUnkerned);
    if (item.kind !== "group") return item;
    const { isUnkerned: isOwn = false, ...group } = item;
    return { ...group, children: outlined(item.children, typefaceOf, isUnkerned || isOwn) };
  });
}

function outlinedText(item: TextItem, typeface: Typeface, isUnkerned: boolean): GroupItem {
  const { text, fill, halo, featureId } = item;
  const d = textOutline(item, typeface, isUnkerned);
  const edge = halo && { ...halo, width: 2 * halo.width, cap: "butt" as const, join: "round" as const };
  return {
    kind: "group",
    // What only lies under the letters of another item is no text of its own.
    ...(fill.opacity > 0 ? { label: text } : {}),
    children: [
      ...(edge === undefined ? [] : [{ kind: "path" as const, d, stroke: edge }]),
      ...(fill.opacity > 0
        ? [{ kind: "path" as const, d, fill, ...(featureId === undefined ? {} : { featureId }) }]
        : []),
    ],
  };
}
