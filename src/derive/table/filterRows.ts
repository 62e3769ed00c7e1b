import type { TableRow } from "./tableColumn";

/** Without accents and case, so that “Turkiye” finds Türkiye. */
export function foldedText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Rows that hold every word asked for, somewhere: `strike 2025-11` keeps what says strike and 2025-11. A word in
 * quotation marks may have spaces in it.
 */
export function filterRows<Row extends TableRow>(rows: readonly Row[], filter: string): readonly Row[] {
  const wanted = [...foldedText(filter).matchAll(/["“]([^"”]+)["”]|[^\s"“”]+/g)].map(
    ([whole, inner]) => inner ?? whole,
  );
  return wanted.length === 0
    ? rows
    : rows.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
