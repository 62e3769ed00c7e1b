import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const reviewResolves = defineRule(
  "review-resolves",
  "A second reading is of a claim that exists.",
  ({ records, claims, isUnread }, report) => {
    for (const at of records.review) {
      for (const [id, { verdict, changed }] of Object.entries(at.value)) {
        // A claim that the reading withdrew may be gone.
        if (!claims.has(id) && !isUnread(id) && verdict !== "withdrawn")
          report(at, jsonPointer([id]), `no claim has the id "${id}"`);
        if ((verdict === "sound") !== (changed === null))
          report(
            at,
            jsonPointer([id, "changed"]),
            verdict === "sound"
              ? "the claim was sound, so nothing changed"
              : `what changed when it was ${verdict}?`,
          );
      }
    }
  },
);
