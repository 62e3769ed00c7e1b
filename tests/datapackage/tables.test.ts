import { describe, expect, test } from "vitest";
import { readCsv } from "../derive/readCsv";
import { DataPackage, type Field } from "./dataPackageStandard";
import { jsonOf, PACKAGES } from "./packages";

/** A cell as its field reads it: null where it is missing. Throws where it is not of the field's type. */
function cast(cell: string, { type, name, ...field }: Field): unknown {
  if (cell === "") return null;
  const wrong = () => new Error(`${name}: "${cell}" is no ${type}`);
  if (type === "integer" && !/^-?\d+$/.test(cell)) throw wrong();
  if (type === "number" && !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell)) throw wrong();
  if (type === "boolean" && cell !== "true" && cell !== "false") throw wrong();
  if ("format" in field && field.format === "uri" && !URL.canParse(cell)) throw wrong();
  if (type === "integer" || type === "number") return Number(cell);
  return type === "boolean" ? cell === "true" : cell;
}

function broken(value: unknown, { constraints = {} }: Field): string | null {
  if (value === null) return constraints.required ? "is missing" : null;
  if (typeof value === "string" && "enum" in constraints && !constraints.enum?.includes(value))
    return "is not of the list";
  const { minimum = -Infinity, maximum = Infinity } = { ...constraints } as {
    minimum?: number;
    maximum?: number;
  };
  if (typeof value === "number" && (value < minimum || value > maximum)) return "is out of bounds";
  return null;
}

describe.each(PACKAGES)("the tables of %s", (_, files) => {
  const { resources } = DataPackage.parse(jsonOf(files, "datapackage.json"));
  const tables = resources.flatMap((resource) => {
    if (!("schema" in resource)) return [];
    const [header = [], ...records] = readCsv(files.get(resource.path) ?? "");
    const { fields } = resource.schema;
    const rows = records.map(
      (record) => new Map(fields.map((field, column) => [field.name, cast(record[column] ?? "", field)])),
    );
    return [{ ...resource, header, rows, widths: new Set(records.map(({ length }) => length)) }];
  });
  const valuesOf = (table: string, field: string) =>
    tables.find(({ name }) => name === table)?.rows.map((row) => row.get(field)) ?? [];

  test.each(tables.map((table) => [table.path, table] as const))(
    "%s is what its schema says",
    (_path, table) => {
      const { fields, primaryKey, foreignKeys = [] } = table.schema;
      expect(table.header).toEqual(fields.map(({ name }) => name));
      expect([...table.widths].filter((width) => width !== fields.length)).toEqual([]);
      for (const field of fields) {
        const values = valuesOf(table.name, field.name);
        expect([...new Set(values.map((value) => broken(value, field)))].filter(Boolean), field.name).toEqual(
          [],
        );
        const least = field.constraints?.unique ? values.length : 0;
        expect(new Set(values).size, field.name).toBeGreaterThanOrEqual(least);
      }
      const keys = table.rows.map((row) => primaryKey.map((name) => row.get(name)).join("\n"));
      expect(new Set(keys).size).toBe(keys.length);
      for (const {
        fields: [name = ""],
        reference,
      } of foreignKeys) {
        const known = new Set(valuesOf(reference.resource, reference.fields[0] ?? ""));
        const dangling = valuesOf(table.name, name).filter((value) => value !== null && !known.has(value));
        expect(dangling, `${name} → ${reference.resource}`).toEqual([]);
      }
    },
  );

  test("lead nowhere that the package does not hold", () => {
    const known = (table: string) => new Set(valuesOf(table, "id"));
    const disputes = new Set((jsonOf(files, "disputes.json") as { id: string }[]).map(({ id }) => id));
    const listed = (table: string, field: string) =>
      valuesOf(table, field).flatMap((ids) => (ids as string | null)?.split(" ") ?? []);
    const lost = (ids: readonly string[], held: ReadonlySet<unknown>) => ids.filter((id) => !held.has(id));
    expect(lost(listed("features", "claims"), known("claims"))).toEqual([]);
    expect(lost(listed("claims", "outcomes"), known("claims"))).toEqual([]);
    expect(lost(listed("claims", "places"), known("places"))).toEqual([]);
    expect(lost(listed("claims", "disputes"), disputes)).toEqual([]);
  });
});
