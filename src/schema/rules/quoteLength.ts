import { defineRule } from "../rule";
import { wordsOf } from "../words";

const FEWEST = 2;
const MOST = 14;

export const quoteLength = defineRule(
  "quote-length",
  "A quote has 2 to 14 words, counted in the form a reader sees.",
  ({ records }, report) => {
    for (const at of records.claims) {
      if (!("quote" in at.value)) continue;
      const { exact, plain } = at.value.quote;
      const count = wordsOf(plain ?? exact).length;
      if (count < FEWEST || count > MOST)
        report(at, "/quote", `the quote is ${count} words long; ${FEWEST} to ${MOST} are allowed`);
    }
  },
);
