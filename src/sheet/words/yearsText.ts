import type { FrameFacts } from "./frameFacts";

/** The years of a frame: those chosen, else one era's own label, else the first and the last year of its eras. */
export function yearsText({ eras, years: chosen }: Pick<FrameFacts, "eras" | "years">): string {
  if (chosen) return [...new Set(chosen)].join("–");
  const [only, ...more] = eras;
  if (only && more.length === 0) return only.spanLabel;
  const years = eras.flatMap(({ dates: { first, last } }) =>
    [first, last].flatMap((date) => date?.slice(0, 4) ?? []),
  );
  const ordered = years.toSorted();
  return [...new Set([ordered[0], ordered.at(-1)])].filter(Boolean).join("–");
}
