import type { Messages } from "../../messages/messages";
import type { Source } from "../../schema/records/source";
import { linkedAddress } from "../linkedAddress";
import { type CitedClaim, noteWords } from "./citedClaim";

/** Kinds of items whose styles print the container and not the publisher. */
const IN_CONTAINER = new Set<Source["type"]>([
  "article-newspaper",
  "article-magazine",
  "article-journal",
  "webpage",
  "post-weblog",
  "post",
]);

/**
 * One claim as CSL-JSON (schema 1.0.2): the source as an item of its own with the claim's words in its note. Its id is the
 * claim's, so that two claims of one source can be cited side by side. The day of access stands only where the
 * source's own record has it.
 */
export function cslCitation(cited: CitedClaim, messages: Messages): string {
  const { claim, source } = cited.told;
  const { custom: _ownNotes, id: _sourceId, URL: _address, ...item } = source;
  const address = linkedAddress(cited.told.source);
  const container = IN_CONTAINER.has(source.type) ? { "container-title": source.publisher } : {};
  return `${JSON.stringify([{ id: claim.id, ...container, ...item, ...(address && { URL: address }), note: noteWords(cited, messages) }], null, 2)}\n`;
}
