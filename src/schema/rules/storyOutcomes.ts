import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";
import type { Status } from "../vocabulary";

const ACCUSING: ReadonlySet<Status> = new Set(["allegation", "charge"]);

/** A story is read without the panel, so what became of an accusation has to be told in the same step. */
export const storyOutcomes = defineRule(
  "story-outcomes",
  "A step of a story that accuses someone also lists a claim that tells what became of it, where one is held.",
  ({ records, claims, actors }, report) => {
    for (const at of records.stories) {
      at.value.steps.forEach((step, index) => {
        const accused = step.claims.flatMap((id) => {
          const claim = claims.get(id)?.value;
          return claim && ACCUSING.has(claim.status) ? claim.actors : [];
        });
        for (const id of new Set(accused)) {
          const outcomes = actors.get(id)?.value.outcomes ?? [];
          if (outcomes.length > 0 && !outcomes.some((outcome) => step.claims.includes(outcome)))
            report(
              at,
              jsonPointer(["steps", index, "claims"]),
              `"${id}" is accused here; expected one of ${outcomes.join(", ")}`,
            );
        }
      });
    }
  },
);
