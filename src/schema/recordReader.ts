import type { z } from "zod";

export interface RawItem {
  /** RFC 6901 pointer to the record within its file. */
  readonly pointer: string;
  readonly item: unknown;
}

/** How the records of one kind of file are taken out of it, well formed or not. */
export interface RecordReader<Item> {
  readonly schema: z.ZodType;
  split(file: unknown): readonly RawItem[];
  /** The same file with only the given records in it. */
  join(file: unknown, items: readonly unknown[]): unknown;
  /** The records of a file; null where the schema finds fault with it. */
  read(file: unknown): readonly Item[] | null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** For a file that is a list of records. */
export function listReader<Item>({ schema }: { schema: z.ZodType<Item[]> }): RecordReader<Item> {
  return {
    schema,
    split: (file) =>
      Array.isArray(file) ? file.map((item: unknown, index) => ({ pointer: `/${index}`, item })) : [],
    join: (_file, items) => items,
    read: (file) => schema.safeParse(file).data ?? null,
  };
}

/** For a FeatureCollection whose features are the records. */
export function featureReader<Item>({
  schema,
}: {
  schema: z.ZodType<{ features: Item[] }>;
}): RecordReader<Item> {
  return {
    schema,
    split: (file) =>
      isObject(file) && Array.isArray(file["features"])
        ? file["features"].map((item: unknown, index) => ({ pointer: `/features/${index}`, item }))
        : [],
    join: (file, items) => (isObject(file) ? { ...file, features: items } : file),
    read: (file) => schema.safeParse(file).data?.features ?? null,
  };
}

/** For a file that is one record. */
export function wholeReader<Item>({ schema }: { schema: z.ZodType<Item> }): RecordReader<Item> {
  return {
    schema,
    split: (file) => [{ pointer: "", item: file }],
    join: (file) => file,
    read: (file) => {
      const result = schema.safeParse(file);
      return result.success ? [result.data] : null;
    },
  };
}

/** The ids an object goes by: its own, and for a feature the one in its properties. */
export function idsOf(item: unknown): readonly string[] {
  if (!isObject(item)) return [];
  const properties = item["properties"];
  const nested = isObject(properties) ? [properties["id"]] : [];
  return [item["id"], ...nested].filter((id) => typeof id === "string");
}
