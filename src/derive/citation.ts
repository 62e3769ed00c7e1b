import type { Messages } from "../messages/messages";
import type { Source } from "../schema/records/source";
import { dateText } from "./dateText";
import type { Reference } from "./references";

/** The date a source was issued as an EDTF string, or null where none is known. */
export function issuedOf(source: Source): string | null {
  const parts = source.issued?.["date-parts"][0];
  if (!parts) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

export function authorsOf(source: Source): string {
  const names = (source.author ?? []).map((name) =>
    "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
  );
  return names.join(", ");
}

/**
 * One line for a reference list: authors, title, publisher, date. The address is left to the caller, since a
 * sheet prints it in full and the panel links it.
 */
export function citationText(source: Source, messages: Messages): string {
  const issued = issuedOf(source);
  const container = source["container-title"];
  const words = [
    authorsOf(source),
    `“${source.title}”`,
    container && container !== source.publisher ? container : "",
    source.publisher,
    issued ? dateText(issued, messages) : "",
  ];
  return `${words.filter(Boolean).join(", ")}.`;
}

/** The same for a numbered reference: a work read only through another source is given with that channel. */
export function referenceText({ source, cited }: Reference, messages: Messages): string {
  if (!cited) return citationText(source, messages);
  const work = citationText(cited, messages).replace(/\.$/, "");
  return messages.evidence.channel(work, source.publisher, source.title);
}
