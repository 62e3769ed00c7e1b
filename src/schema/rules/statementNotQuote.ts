import { defineRule } from "../rule";
import { bareWords } from "../words";

const LONGEST_RUN = 8;

/** Length of the longest run of words that both texts hold. */
function longestSharedRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let previous: number[] = [];
  for (const word of a) {
    const row = b.map((other, index) => (other === word ? (previous[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    previous = row;
  }
  return longest;
}

export const statementNotQuote = defineRule(
  "statement-not-quote",
  "A statement is in our own words.",
  ({ records }, report) => {
    for (const at of records.claims) {
      if (!("quote" in at.value)) continue;
      const { exact, plain } = at.value.quote;
      const run = longestSharedRun(bareWords(at.value.statement), bareWords(plain ?? exact));
      if (run > LONGEST_RUN)
        report(at, "/statement", `${run} words in a row stand in the quote too; at most ${LONGEST_RUN} may`);
    }
  },
);
