import type { CellValue, TableColumn, TableSort } from "./tableColumn";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function compared(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}

/** Rows by a column's key, the rest in the order they came in; what has no key stands last, up or down. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return rows;
  const turn = sort.isDescending ? -1 : 1;
  const keyed = rows.map((row): readonly [CellValue, Row] => [column.key(row), row]);
  return keyed
    .toSorted(([a], [b]) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return turn * compared(a, b);
    })
    .map(([, row]) => row);
}
