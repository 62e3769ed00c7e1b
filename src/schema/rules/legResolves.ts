import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const legResolves = defineRule(
  "leg-resolves",
  "A volume of one leg names a leg of its corridor, and no other volume does.",
  ({ features }, report) => {
    for (const at of features) {
      const legs = at.layer === "corridors" ? at.value.properties.legs : [];
      at.value.properties.volumes.forEach(({ scope, leg }, index) => {
        const pointer = jsonPointer(["properties", "volumes", index, "leg"]);
        if (scope === "leg" && !leg) report(at, pointer, "the scope is leg, and no leg is named");
        if (scope !== "leg" && leg) report(at, pointer, `the scope is ${scope}, so no leg belongs here`);
        if (leg && !legs.some(({ from, to }) => from === leg[0] && to === leg[1]))
          report(at, pointer, `${leg.join(" → ")} is not a leg of this feature`);
      });
    }
  },
);
