import { defineRule } from "../rule";
import { wordsOf } from "../words";

/** Whether every word of `plain` stands in `exact`, in order: taking mark-up away adds no word. */
function isTakenFrom(plain: string, exact: string): boolean {
  let from = 0;
  return wordsOf(plain).every((word) => {
    const at = exact.indexOf(word, from);
    from = at + word.length;
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
