import type { Verification } from "../schema/records/registers";
import type { QuoteResult } from "./verifyQuotes";

/**
 * The text of `verification.json`: what was verified or has no copy to verify against, by claim id in code-unit
 * order. What failed is left out, so that the check goes on asking for it.
 */
export function verificationText(results: readonly QuoteResult[]): string {
  const entries = results
    .flatMap(({ claim, verdict, copy, quoteHash }): [string, Verification[string]][] =>
      verdict === "verified" || verdict === "copy-not-held"
        ? [[claim, { state: verdict, copy, quote: quoteHash }]]
        : [],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
