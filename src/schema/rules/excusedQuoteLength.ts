import { defineRule } from "../rule";
import { wordsOf } from "../words";

const FEWEST = 2;
const MOST = 14;

export const excusedQuoteLength = defineRule(
  "excused-quote-length",
  "The words that mark an excused passage are 2 to 14.",
  ({ records }, report) => {
    for (const at of records.excused) {
      const count = wordsOf(at.value.quote).length;
      if (count < FEWEST || count > MOST)
        report(at, "/quote", `the quote is ${count} words long; ${FEWEST} to ${MOST} are allowed`);
    }
  },
);
