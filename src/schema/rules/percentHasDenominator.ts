import { defineRule } from "../rule";

export const percentHasDenominator = defineRule(
  "percent-has-denominator",
  "A percentage says of what it is a share, or against what it is a change.",
  ({ records }, report) => {
    for (const at of records.claims) {
      const { figure } = at.value;
      if (figure?.unit === "%" && figure.denominator === null)
        report(at, "/figure/denominator", `${figure.value} % of what? The denominator is null`);
    }
  },
);
