import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";
import { fileStem } from "../ruleContext";

export const storiesResolve = defineRule(
  "stories-resolve",
  "A story's file is named after it, and its claims exist.",
  ({ records, claims, isUnread }, report) => {
    for (const at of records.stories) {
      if (fileStem(at.file) !== at.value.id)
        report(
          at,
          "/id",
          `the story "${at.value.id}" stands in ${at.file}; expected stories/${at.value.id}.json`,
        );
      at.value.steps.forEach((step, index) => {
        step.claims.forEach((id, position) => {
          if (!claims.has(id) && !isUnread(id))
            report(at, jsonPointer(["steps", index, "claims", position]), `no claim has the id "${id}"`);
        });
      });
    }
  },
);
