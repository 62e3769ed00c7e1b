import { defineRule } from "../rule";

export const alternativesGroup = defineRule(
  "alternatives-group",
  "A group of alternatives has at least two members.",
  ({ records }, report) => {
    const groups = records.corridors.map((corridor) => corridor.value.properties.alternatives);
    for (const at of records.corridors) {
      const group = at.value.properties.alternatives;
      if (group !== null && groups.filter((other) => other === group).length < 2)
        report(at, "/properties/alternatives", `"${group}" has no other member`);
    }
  },
);
