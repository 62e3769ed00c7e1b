import type { CellValue } from "../derive/table/tableColumn";

/** A field of Table Schema (Data Package, version 2) without its words. */
export interface FieldDescriptor {
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly format?: "uri";
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A field and where its cells come from. */
export interface PackageField<Row> extends FieldDescriptor {
  readonly value: (row: Row) => CellValue;
}

/** Lists of ids are joined by spaces: an id holds none. Version 2 has a type for lists, which readers of version 1 refuse. */
const BETWEEN_IDS = " ";
const LEAST_NOTHING = { minimum: 0 };

/**
 * Makers for the kinds of field that a table of such rows has. What may be missing gives null, an empty cell in the
 * file.
 */
export function fieldsOf<Row>() {
  type Cell<T> = (row: Row) => T;
  type Field = PackageField<Row>;
  return {
    /** Text that is always there. */
    text: (value: Cell<string>): Field => ({ type: "string", constraints: { required: true }, value }),
    optionalText: (value: Cell<string | null | undefined>): Field => ({
      type: "string",
      value: (row) => value(row) ?? null,
    }),
    /** Tells rows apart by itself. */
    key: (value: Cell<string>): Field => ({
      type: "string",
      constraints: { required: true, unique: true },
      value,
    }),
    /** One word of a closed list. */
    word: <Word extends string>(words: readonly Word[], value: Cell<Word>): Field => ({
      type: "string",
      constraints: { required: true, enum: words },
      value,
    }),
    optionalWord: <Word extends string>(words: readonly Word[], value: Cell<Word | null>): Field => ({
      type: "string",
      constraints: { enum: words },
      value,
    }),
    ids: (value: Cell<readonly string[]>): Field => ({
      type: "string",
      value: (row) => value(row).join(BETWEEN_IDS) || null,
    }),
    address: (value: Cell<string | null>): Field => ({ type: "string", format: "uri", value }),
    number: (value: Cell<number | null>, constraints: FieldDescriptor["constraints"] = {}): Field => ({
      type: "number",
      constraints,
      value,
    }),
    /** How many: a whole number, null where it is not stated. */
    count: (value: Cell<number | null>): Field => ({ type: "integer", constraints: LEAST_NOTHING, value }),
    /** A whole number that is always there. */
    ordinal: (value: Cell<number>): Field => ({
      type: "integer",
      constraints: { required: true, ...LEAST_NOTHING },
      value,
    }),
    yesNo: (value: Cell<boolean>): Field => ({
      type: "boolean",
      constraints: { required: true },
      value: (row) => String(value(row)),
    }),
  };
}
