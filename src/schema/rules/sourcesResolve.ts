import { defineRule } from "../rule";
import { fileStem } from "../ruleContext";

export const sourcesResolve = defineRule(
  "sources-resolve",
  "A file of claims is named after a source.",
  ({ records, sources, isUnread }, report) => {
    const files = new Set(records.claims.map((claim) => claim.file));
    for (const file of files) {
      const sourceId = fileStem(file);
      if (!sources.has(sourceId) && !isUnread(sourceId))
        report(
          { file, pointer: "", value: null },
          "",
          `sources.json has no source "${sourceId}" for the claims of this file`,
        );
    }
  },
);
