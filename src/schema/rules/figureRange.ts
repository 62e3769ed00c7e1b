import { defineRule } from "../rule";

export const figureRange = defineRule(
  "figure-range",
  "A figure has an upper end exactly where it is a range, and the upper end is the greater.",
  ({ records }, report) => {
    for (const at of records.claims) {
      const { figure } = at.value;
      if (!figure) continue;
      const { value, max, qualifier } = figure;
      if (max === null && qualifier === "range")
        report(at, "/figure/max", "a range needs its upper end in max");
      if (max !== null && qualifier !== "range")
        report(at, "/figure/qualifier", `max is ${max}, so the qualifier is range, not ${qualifier}`);
      if (max !== null && max <= value)
        report(at, "/figure/max", `max ${max} is not greater than value ${value}`);
    }
  },
);
