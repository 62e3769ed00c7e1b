import { defineRule } from "../rule";

const NOBODY = /^(?:unknown|unnamed|unattributed|anonymous|n\/?a|none|not (?:stated|known|given)|-|–|\?)$/i;

export const allegationHasSpeaker = defineRule(
  "allegation-has-speaker",
  "An allegation keeps its speaker; where the passage names nobody, the document itself speaks.",
  ({ records }, report) => {
    for (const at of records.claims) {
      const { status, attributedTo } = at.value;
      if (status === "allegation" && NOBODY.test(attributedTo.trim()))
        report(at, "/attributedTo", `"${attributedTo}" names no speaker; an allegation needs one`);
    }
  },
);
