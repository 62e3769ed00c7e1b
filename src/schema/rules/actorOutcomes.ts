import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";
import type { Status } from "../vocabulary";

const OUTCOMES: readonly Status[] = [
  "charge",
  "conviction",
  "acquittal",
  "pardon",
  "denial",
  "retraction",
  "admission",
];

export const actorOutcomes = defineRule(
  "actor-outcomes",
  "An actor's outcomes are claims that name the actor and tell what became of an accusation.",
  ({ records, claims, isUnread }, report) => {
    for (const at of records.actors) {
      at.value.outcomes.forEach((id, index) => {
        const say = (message: string) => report(at, jsonPointer(["outcomes", index]), message);
        const claim = claims.get(id)?.value;
        if (!claim) {
          if (!isUnread(id)) say(`no claim has the id "${id}"`);
          return;
        }
        if (!OUTCOMES.includes(claim.status))
          say(`"${id}" has the status ${claim.status}; expected one of ${OUTCOMES.join(", ")}`);
        if (!claim.actors.includes(at.value.id))
          say(`"${id}" does not name "${at.value.id}" among its actors`);
      });
    }
  },
);
