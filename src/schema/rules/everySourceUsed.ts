import { defineRule } from "../rule";
import { fileStem } from "../ruleContext";

export const everySourceUsed = defineRule(
  "every-source-used",
  "Every source has a claim of its own, or a claim that cites it.",
  ({ records, unreadFiles }, report) => {
    const used = new Set(records.claims.flatMap(({ file, value }) => [fileStem(file), value.cites ?? ""]));
    for (const at of records.sources) {
      const { id } = at.value;
      const file = `claims/${id}.json`;
      if (!used.has(id) && !unreadFiles.has(file))
        report(at, "/id", `no claim rests on "${id}": ${file} is missing or empty, and nothing cites it`);
    }
  },
);
