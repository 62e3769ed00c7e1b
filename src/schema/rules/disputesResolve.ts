import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const disputesResolve = defineRule(
  "disputes-resolve",
  "The claims of a dispute exist, and none stands on two of its sides.",
  ({ records, claims, isUnread }, report) => {
    for (const at of records.disputes) {
      const sideOf = new Map<string, string>();
      at.value.sides.forEach((side, index) => {
        side.claims.forEach((id, position) => {
          const pointer = jsonPointer(["sides", index, "claims", position]);
          const other = sideOf.get(id);
          if (!claims.has(id) && !isUnread(id)) report(at, pointer, `no claim has the id "${id}"`);
          if (other !== undefined) report(at, pointer, `"${id}" already stands on the side "${other}"`);
          sideOf.set(id, side.label);
        });
      });
    }
  },
);
