import { defineRule } from "../rule";

export const citesResolve = defineRule(
  "cites-resolve",
  "A work that a claim cites is a source, and another one than the source it was read in.",
  ({ records, claims, sources, isUnread }, report) => {
    for (const at of records.claims) {
      const { id, cites } = at.value;
      if (cites === undefined) continue;
      if (cites === claims.get(id)?.sourceId)
        report(at, "/cites", `the claim was read in "${cites}" itself, so it does not cite it`);
      else if (!sources.has(cites) && !isUnread(cites))
        report(at, "/cites", `sources.json has no source "${cites}"`);
    }
  },
);
