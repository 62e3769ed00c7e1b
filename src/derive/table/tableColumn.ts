/** What a cell holds in a file: a number stays a number. */
export type CellValue = string | number | null;

/** A column of a table over rows of one kind. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Width in css px. */
  readonly width: number;
  /** Whether it is shown before a reader chooses. */
  readonly isShown: boolean;
  /** A column for some kinds of rows: also shown at first where every row listed is of them. */
  readonly isFor?: (row: Row) => boolean;
  /** What a cell reads; empty where nothing is known. */
  readonly text: (row: Row) => string;
  /** What rows are sorted by; null sorts last, up or down. */
  readonly key: (row: Row) => CellValue;
  /** The columns it becomes in a file; left out, one of the column's id with the text. */
  readonly file?: readonly { readonly header: string; readonly value: (row: Row) => CellValue }[];
}

/** Which column sorts, and which way. */
export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What both tables need of a row. */
export interface TableRow {
  readonly id: string;
  /** All its words, folded, for the filter. */
  readonly words: string;
}
