import type { AtlasEra } from "../../atlas/records";

/** The years that eras span together: one era's own label, else the first and the last year. */
export function yearsText(eras: readonly AtlasEra[]): string {
  const [only, ...more] = eras;
  if (only && more.length === 0) return only.spanLabel;
  const years = eras.flatMap(({ dates: { first, last } }) =>
    [first, last].flatMap((date) => date?.slice(0, 4) ?? []),
  );
  const ordered = years.toSorted();
  return [...new Set([ordered[0], ordered.at(-1)])].filter(Boolean).join("–");
}
