import { defineRule } from "../rule";
import { longestSharedRun } from "../sharedRun";

const LONGEST_RUN = 8;

export const statementNotQuote = defineRule(
  "statement-not-quote",
  "A statement is in our own words.",
  ({ records }, report) => {
    for (const at of records.claims) {
      if (!("quote" in at.value)) continue;
      const { exact, plain } = at.value.quote;
      const run = longestSharedRun(at.value.statement, plain ?? exact);
      if (run > LONGEST_RUN)
        report(at, "/statement", `${run} words in a row stand in the quote too; at most ${LONGEST_RUN} may`);
    }
  },
);
