import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";
import { longestSharedRun } from "../sharedRun";

const LONGEST_RUN = 7;

export const storyNotQuoted = defineRule(
  "story-not-quoted",
  "A step of a story is told in our own words.",
  ({ records, claims }, report) => {
    for (const at of records.stories) {
      at.value.steps.forEach((step, index) => {
        for (const id of step.claims) {
          const claim = claims.get(id)?.value;
          if (!claim || !("quote" in claim)) continue;
          const quote = claim.quote.plain ?? claim.quote.exact;
          for (const part of ["text", "notKnown"] as const) {
            const run = longestSharedRun(step[part] ?? "", quote);
            if (run > LONGEST_RUN)
              report(
                at,
                jsonPointer(["steps", index, part]),
                `${run} words in a row stand in the quote of "${id}"; at most ${LONGEST_RUN} may`,
              );
          }
        }
      });
    }
  },
);
