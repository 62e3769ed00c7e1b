import { jsonPointer } from "../jsonPointer";
import { numbersIn } from "../numbersIn";
import type { Claim } from "../records/claim";
import { defineRule } from "../rule";

/** Every number that a claim gives: its figure, its dates down to the day, and those of its words. */
function numbersOf(claim: Claim): ReadonlySet<string> {
  const { statement, figure, when, said } = claim;
  const dates = [when, said].flatMap((date) => date?.split(/[-/]/) ?? []);
  const decades = dates.flatMap((part) => /^(\d{3})[\dX]/.exec(part)?.[1] ?? []).map((tens) => `${tens}0s`);
  const words = "quote" in claim ? (claim.quote.plain ?? claim.quote.exact) : claim.table.column;
  const found = [statement, words, claim.attributedTo, figure?.denominator ?? "", ...dates].flatMap(
    (text) => [...numbersIn(text)],
  );
  const amounts = [figure?.value, figure?.max].flatMap((value) =>
    typeof value === "number" ? [`${value}`] : [],
  );
  return new Set([...found, ...amounts, ...decades]);
}

/** The step's own claims answer for its numbers; a claim of another step does not. */
export const storyFiguresCited = defineRule(
  "story-figures-cited",
  "Every number in a step of a story stands in a claim that the step lists.",
  ({ records, claims, isUnread }, report) => {
    for (const at of records.stories) {
      at.value.steps.forEach((step, index) => {
        if (step.claims.some(isUnread)) return;
        const cited = new Set(
          step.claims.flatMap((id) => {
            const claim = claims.get(id);
            return claim ? [...numbersOf(claim.value)] : [];
          }),
        );
        for (const part of ["title", "text", "notKnown"] as const) {
          for (const number of numbersIn(step[part] ?? "")) {
            if (!cited.has(number))
              report(
                at,
                jsonPointer(["steps", index, part]),
                `no claim of this step gives the number ${number}`,
              );
          }
        }
      });
    }
  },
);
