import type { TableColumn } from "./tableColumn";
import { writeCsv } from "./writeCsv";

/** The rows as a CSV file, with a column or several for each column of the table. */
export function tableCsv<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const cells = columns.flatMap(({ id, text, file }) => file ?? [{ header: id, value: text }]);
  return writeCsv(
    cells.map(({ header }) => header),
    rows.map((row) => cells.map(({ value }) => value(row))),
  );
}
