import { writeCsv } from "../derive/table/writeCsv";
import type { FieldDescriptor, PackageField } from "./fieldsOf";
import type { PackageInput } from "./packageInput";
import type { PackageSelection } from "./packageSelection";

export interface ForeignKey {
  readonly field: string;
  /** The table referred to, by its field `id`. */
  readonly table: string;
}

/** A table of a package as Table Schema describes it, and its file. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly (FieldDescriptor & {
    readonly name: string;
    readonly title: string;
    readonly description: string;
  })[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: number;
  readonly csv: string;
}

/** A table's words; its fields' names are their keys, in the order of the columns. */
interface TableWords<Name extends string> {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<Name, readonly [title: string, description: string]>>;
}

interface TableParts<Row, Name extends string> {
  readonly name: string;
  readonly words: TableWords<Name>;
  /** One for each of the words: a field without words, or words without a field, do not compile. */
  readonly fields: Readonly<Record<NoInfer<Name>, PackageField<Row>>>;
  readonly rows: readonly Row[];
  readonly primaryKey: readonly NoInfer<Name>[];
  readonly foreignKeys?: Readonly<Partial<Record<NoInfer<Name>, string>>>;
}

/** Makes one of the package's tables. */
export type TableMaker = (input: PackageInput, selection: PackageSelection) => PackageTable;

export function packageTable<Row, Name extends string>(parts: TableParts<Row, Name>): PackageTable {
  const { name, words, rows, primaryKey, foreignKeys = {} } = parts;
  const names = Object.keys(words.fields) as Name[];
  const cells = names.map((field) => parts.fields[field].value);
  return {
    name,
    title: words.title,
    description: words.description,
    fields: names.map((field) => {
      const { value: _value, ...descriptor }: PackageField<Row> = parts.fields[field];
      const [title, description] = words.fields[field];
      return { name: field, title, description, ...descriptor };
    }),
    primaryKey,
    foreignKeys: Object.entries<string | undefined>(foreignKeys).flatMap(([field, table]) =>
      table === undefined ? [] : [{ field, table }],
    ),
    rows: rows.length,
    csv: writeCsv(
      names,
      rows.map((row) => cells.map((value) => value(row))),
    ),
  };
}
