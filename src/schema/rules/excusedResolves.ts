import { defineRule } from "../rule";

export const excusedResolves = defineRule(
  "excused-resolves",
  "An excused passage stands in a source, and a duplicate names the claim that tells the same.",
  ({ records, claims, sources, isUnread }, report) => {
    for (const at of records.excused) {
      const { source, reason, of } = at.value;
      if (!sources.has(source) && !isUnread(source))
        report(at, "/source", `sources.json has no source "${source}"`);
      if (reason === "duplicate" && of === undefined) report(at, "/of", "of which claim is it a duplicate?");
      if (reason !== "duplicate" && of !== undefined)
        report(at, "/of", `the reason is ${reason}, so no claim belongs here`);
      if (of !== undefined && !claims.has(of) && !isUnread(of))
        report(at, "/of", `no claim has the id "${of}"`);
    }
  },
);
