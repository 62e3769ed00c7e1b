import { geoText } from "./geoText";

/** A row of a table in geo/tables, by column; an empty cell is an empty text. */
export type Row = Readonly<Record<string, string>>;

/**
 * The rows of a tab-separated table.
 *
 * @throws Error where the columns are others than expected, or a row has more or fewer cells
 */
export function readTable(name: string, columns: readonly string[]): readonly Row[] {
  const [head = "", ...lines] = geoText(`tables/${name}`).trimEnd().split("\n");
  if (head !== columns.join("\t"))
    throw new Error(
      `${name}: expected the columns ${columns.join(", ")}, found ${head.replaceAll("\t", ", ")}`,
    );
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`${name}, line ${index + 2}: ${cells.length} cells, expected ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

/** A cell that must be filled. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (!text) throw new Error(`the cell ${column} is empty in ${JSON.stringify(row)}`);
  return text;
}

/** A number of a row, or null where the cell is empty: no figure, which is not zero. */
export function figureIn(row: Row, column: string): number | null {
  const text = row[column] ?? "";
  if (text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`not a figure: ${column} = ${text}`);
  return value;
}
