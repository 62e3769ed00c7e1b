import { defineRule } from "../rule";

/** Whether every run of letters or digits of `plain` stands in `exact`, in order: taking mark-up away adds none. */
function isTakenFrom(plain: string, exact: string): boolean {
  let from = 0;
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).every((run) => {
    const at = exact.indexOf(run, from);
    from = at + run.length;
    return at >= 0;
  });
}

export const quotePlainDiffers = defineRule(
  "quote-plain-differs",
  "A quote's display form is given only where mark-up is taken out of it, and adds no word.",
  ({ records }, report) => {
    for (const at of records.claims) {
      if (!("quote" in at.value)) continue;
      const { exact, plain } = at.value.quote;
      if (plain === null) continue;
      if (plain === exact) report(at, "/quote/plain", "plain equals exact; write null");
      else if (!isTakenFrom(plain, exact))
        report(at, "/quote/plain", `"${plain}" holds words that exact does not hold in this order`);
    }
  },
);
