import type { GroupItem } from "../render/displayList";
import { ALT_LIMIT } from "./altText";
import type { Sheet } from "./sheet";

/** What a maker wrote for those who do not see the picture; null is what was computed from the view. */
export interface SheetDescription {
  readonly alt: string | null;
  readonly description: string | null;
}

/** One line, without what no file may hold. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** The alt text as files keep it; null where nothing is written. */
export function writtenAlt({ alt }: SheetDescription): string | null {
  const text = line(alt ?? "");
  return text === "" ? null : text;
}

/**
 * The sheet with its maker's own alt text and long description, in its record and on its map; nothing that is seen
 * changes.
 *
 * @throws RangeError for an alt text beyond its limit, which no file may carry
 */
export function describedSheet(sheet: Sheet, written: SheetDescription): Sheet {
  const alt = writtenAlt(written) ?? sheet.metadata.alt;
  const lines = (written.description ?? "").split(/\r\n?|\n/).map(line);
  const description = lines.join("\n").trim() || sheet.metadata.description;
  if (alt.length > ALT_LIMIT) throw new RangeError(`an alt text has at most ${ALT_LIMIT} characters`);
  const children = sheet.page.children.map((item): GroupItem["children"][number] =>
    item.kind === "group" && item.id === "map" ? { ...item, title: alt } : item,
  );
  return { ...sheet, page: { ...sheet.page, children }, metadata: { ...sheet.metadata, alt, description } };
}
