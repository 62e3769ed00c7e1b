import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const correctionsResolve = defineRule(
  "corrections-resolve",
  "A correction is of a claim that exists, or says that the claim was withdrawn.",
  ({ records, claims, isUnread }, report) => {
    for (const at of records.corrections) {
      at.value.entries.forEach(({ claim, kind }, index) => {
        const exists = claims.has(claim) || isUnread(claim);
        if (!exists && kind !== "withdrawn")
          report(at, jsonPointer(["entries", index, "claim"]), `no claim has the id "${claim}"`);
      });
    }
  },
);
