import type { Messages } from "../../messages/messages";
import { linkedAddress } from "../linkedAddress";
import type { ToldClaim } from "../told";

/** One claim with what a citation of it must say besides. */
export interface CitedClaim {
  readonly told: ToldClaim;
  /** The atlas's edition, e.g. `2026.1`. */
  readonly edition: string;
  /** The address that leads back to the claim. */
  readonly permalink: string;
}

/** The claim's quote with its speaker; where it was read from a table, the statement with the table's cell. */
export function quotedWords({ quote, statement, speaker, verification }: ToldClaim): string {
  return quote === null ? `${statement} ${verification}.` : `“${quote}” — ${speaker}.`;
}

/** Where in the atlas the claim stands. */
export function atlasWords({ edition, permalink }: CitedClaim, { ui }: Messages): string {
  return `${ui.title}, ${ui.edition(edition)}, ${permalink}`;
}

/** The claim's words, an address that is not linked, and where in the atlas it stands: the note of a reference. */
export function noteWords(cited: CitedClaim, messages: Messages): string {
  const { told } = cited;
  const { source } = told;
  const unlinked = linkedAddress(source) === null ? source.URL : undefined;
  const readAt = unlinked === undefined ? "" : ` ${messages.panel.notLinked(unlinked)}.`;
  return `${quotedWords(told)}${readAt} ${atlasWords(cited, messages)}`;
}
