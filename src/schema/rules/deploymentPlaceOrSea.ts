import { defineRule } from "../rule";

export const deploymentPlaceOrSea = defineRule(
  "deployment-place-or-sea",
  "A deployment is at a place or in a sea, not both, and has a point only at a place.",
  ({ records }, report) => {
    for (const at of records.deployments) {
      const { geometry, properties } = at.value;
      if (properties.place !== null && properties.seaArea !== null)
        report(at, "/properties/seaArea", `it is at "${properties.place}", so seaArea is null`);
      if (properties.place === null && geometry !== null)
        report(at, "/geometry", "it names no place, so geometry is null");
    }
  },
);
