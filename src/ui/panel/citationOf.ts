import { citationText } from "../../derive/citation";
import type { ToldClaim } from "../../derive/told";
import type { Messages } from "../../messages/messages";

/**
 * One claim as text to paste elsewhere: the quote, who says it, the source with its address, and where in the
 * atlas it stands. An address that may not be linked is named like any other.
 */
export function citationOf(told: ToldClaim, edition: string, permalink: string, messages: Messages): string {
  const { source, quote, speaker, statement } = told;
  const words = quote === null ? statement : `“${quote}” — ${speaker}.`;
  const address = source.URL ? ` ${source.URL}` : "";
  const atlas = `${messages.ui.title}, ${messages.ui.edition(edition)}, ${permalink}`;
  return `${words} ${citationText(source, messages)}${address} (${atlas})`;
}
