import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const actorsResolve = defineRule(
  "actors-resolve",
  "Every actor that a claim names is in the register.",
  ({ records, actors, isUnread }, report) => {
    for (const at of records.claims) {
      at.value.actors.forEach((id, index) => {
        if (!actors.has(id) && !isUnread(id))
          report(at, jsonPointer(["actors", index]), `actors.json has no actor "${id}"`);
      });
    }
  },
);
