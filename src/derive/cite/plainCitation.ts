import type { Messages } from "../../messages/messages";
import { citationText } from "../citation";
import { atlasWords, type CitedClaim, quotedWords } from "./citedClaim";

/**
 * One claim as text to paste elsewhere: the quote, who says it, the source with its address, and where in the
 * atlas it stands. An address that may not be linked is named like any other.
 */
export function plainCitation(cited: CitedClaim, messages: Messages): string {
  const { source } = cited.told;
  const address = source.URL ? ` ${source.URL}` : "";
  return `${quotedWords(cited.told)} ${citationText(source, messages)}${address} (${atlasWords(cited, messages)})`;
}
