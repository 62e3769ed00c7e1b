import type { z } from "zod";
import { describeIssues } from "./describeIssues";
import { GEO_FILES, type GeoFileKind } from "./geoFiles";
import type { GeoItem, GeoRecords } from "./geoRecords";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { readJson } from "./readJson";

export interface ParsedGeo {
  /** Every record that is well formed, also where others in its file are not. */
  readonly records: GeoRecords;
  /** Ids of records that are there but broken, so that references to them are not reported a second time. */
  readonly unreadIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

type Holds = (typeof GEO_FILES)[GeoFileKind]["holds"];
type JsonObject = Readonly<Record<string, unknown>>;

const KINDS = Object.keys(GEO_FILES) as GeoFileKind[];
const NOT_RECORDS = /^(?:basemap\/|tables\/|README\.md$)/;

function matches(pattern: string, file: string): boolean {
  const [before, after] = pattern.split("*");
  if (after === undefined) return file === pattern;
  const stem = file.slice((before ?? "").length, file.length - after.length);
  return file.startsWith(before ?? "") && file.endsWith(after) && stem !== "" && !stem.includes("/");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function itemsIn(holds: Holds, value: unknown): { pointer: string; item: unknown }[] {
  if (holds === "list" && Array.isArray(value))
    return value.map((item: unknown, index) => ({ pointer: `/${index}`, item }));
  if (holds === "features" && isObject(value) && Array.isArray(value["features"]))
    return value["features"].map((item: unknown, index) => ({ pointer: `/features/${index}`, item }));
  return holds === "record" ? [{ pointer: "", item: value }] : [];
}

/** The same file with only the given items in it. */
function withItems(holds: Holds, value: unknown, items: readonly unknown[]): unknown {
  if (holds === "list") return items;
  return holds === "features" && isObject(value) ? { ...value, features: items } : value;
}

function idOf(item: unknown): string[] {
  if (!isObject(item)) return [];
  const properties = item["properties"];
  const nested = isObject(properties) ? [properties["id"]] : [];
  return [item["id"], ...nested].filter((id) => typeof id === "string");
}

function isWithin(pointer: string, item: string): boolean {
  return pointer === item || pointer.startsWith(`${item}/`);
}

interface ParsedFile {
  readonly items: readonly Located<unknown>[];
  readonly unreadIds: readonly string[];
  readonly problems: readonly Problem[];
}

function parseFile(kind: GeoFileKind, file: string, text: string): ParsedFile {
  const read = readJson(file, text);
  if ("problem" in read) return { items: [], unreadIds: [], problems: [read.problem] };
  const { holds } = GEO_FILES[kind];
  const schema: z.ZodType = GEO_FILES[kind].schema;
  const items = itemsIn(holds, read.value);
  const located = (kept: typeof items) => kept.map(({ pointer, item }) => ({ file, pointer, value: item }));
  const result = schema.safeParse(read.value);
  if (result.success) return { items: located(items), unreadIds: [], problems: [] };

  const problems = describeIssues(file, read.value, result.error.issues);
  const isBroken = ({ pointer }: { pointer: string }) =>
    problems.some((problem) => isWithin(problem.pointer, pointer));
  const sound = items.filter((entry) => !isBroken(entry));
  const rest = withItems(
    holds,
    read.value,
    sound.map(({ item }) => item),
  );
  const kept = holds !== "record" && schema.safeParse(rest).success ? sound : [];
  const unread = items.filter((entry) => !kept.includes(entry));
  return { items: located(kept), unreadIds: unread.flatMap(({ item }) => idOf(item)), problems };
}

function fileProblem(file: string, rule: string, message: string): Problem {
  return { file, pointer: "", rule, severity: "error", message };
}

/**
 * Reads the text of every data file, keyed by its path in the data folder, into records. Never throws: a file
 * or record that cannot be read becomes problems, the rest is returned. Records are not yet held against each
 * other; `checkGeo` does that.
 */
export function parseGeo(files: ReadonlyMap<string, string>): ParsedGeo {
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as Located<unknown>[]])) as Record<
    GeoFileKind,
    Located<unknown>[]
  >;
  const unreadIds = new Set<string>();
  const problems: Problem[] = [];
  const paths = [...files.keys()].toSorted();

  for (const file of paths) {
    if (NOT_RECORDS.test(file)) continue;
    const kind = KINDS.find((candidate) => matches(GEO_FILES[candidate].path, file));
    if (!kind) {
      problems.push(fileProblem(file, "file-unknown", `no kind of data file has the name "${file}"`));
      continue;
    }
    const parsed = parseFile(kind, file, files.get(file) ?? "");
    records[kind].push(...parsed.items);
    for (const id of parsed.unreadIds) unreadIds.add(id);
    problems.push(...parsed.problems);
  }
  for (const kind of KINDS) {
    const { path } = GEO_FILES[kind];
    if (!path.includes("*") && !files.has(path))
      problems.push(fileProblem(path, "file-missing", `the atlas needs the file "${path}"`));
  }
  // Each list holds only what the schema of its own kind let through.
  return { records: records as { [K in GeoFileKind]: Located<GeoItem<K>>[] }, unreadIds, problems };
}
