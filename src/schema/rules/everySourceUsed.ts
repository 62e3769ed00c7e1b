import { defineRule } from "../rule";
import { fileStem } from "../ruleContext";

export const everySourceUsed = defineRule(
  "every-source-used",
  "Every source has at least one claim.",
  ({ records }, report) => {
    const used = new Set(records.claims.map((claim) => fileStem(claim.file)));
    for (const at of records.sources) {
      const { id } = at.value;
      if (!used.has(id))
        report(at, "/id", `no claim rests on "${id}": claims/${id}.json is missing or empty`);
    }
  },
);
