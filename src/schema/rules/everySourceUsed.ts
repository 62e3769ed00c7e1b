import { defineRule } from "../rule";
import { fileStem } from "../ruleContext";

export const everySourceUsed = defineRule(
  "every-source-used",
  "Every source has at least one claim.",
  ({ records, unreadFiles }, report) => {
    const used = new Set(records.claims.map((claim) => fileStem(claim.file)));
    for (const at of records.sources) {
      const { id } = at.value;
      const file = `claims/${id}.json`;
      if (!used.has(id) && !unreadFiles.has(file))
        report(at, "/id", `no claim rests on "${id}": ${file} is missing or empty`);
    }
  },
);
