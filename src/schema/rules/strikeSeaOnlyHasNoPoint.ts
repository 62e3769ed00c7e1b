import { defineRule } from "../rule";

export const strikeSeaOnlyHasNoPoint = defineRule(
  "strike-sea-only-has-no-point",
  "A strike has a point only where its position was published.",
  ({ records }, report) => {
    for (const at of records.strikes) {
      const { geometry, properties } = at.value;
      const isPublished = properties.basis === "published-position";
      if (geometry !== null && !isPublished)
        report(
          at,
          "/geometry",
          `the basis is ${properties.basis}: no position was published, so geometry is null`,
        );
      if (geometry === null && isPublished)
        report(at, "/geometry", "the basis is published-position, so geometry is that position");
    }
  },
);
