import { defineRule } from "../rule";

export const featureIdEqualsProperty = defineRule(
  "feature-id-equals-property",
  "A feature's id equals the id in its properties.",
  ({ records, features }, report) => {
    for (const at of [...records.places, ...records["sea-areas"], ...features]) {
      const { id, properties } = at.value;
      if (id !== properties.id)
        report(at, "/properties/id", `the feature's id is "${id}", its properties say "${properties.id}"`);
    }
  },
);
