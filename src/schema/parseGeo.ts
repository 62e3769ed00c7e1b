import { describeIssues } from "./describeIssues";
import { GEO_FILES } from "./geoFiles";
import type { GeoRecords } from "./geoRecords";
import type { Located } from "./located";
import type { Problem } from "./problem";
import { readJson } from "./readJson";
import { featureReader, idsOf, listReader, type RecordReader, wholeReader } from "./recordReader";

export interface ParsedGeo {
  /** Every record that is well formed, also where others in its file are not. */
  readonly records: GeoRecords;
  /** Files that are not JSON, or that hold a record which breaks the schema. */
  readonly unreadFiles: ReadonlySet<string>;
  /**
   * Whether a record of this id may stand where it could not be read, so that a reference to it is not a
   * second problem: its record breaks the schema, or a whole file could not be read.
   */
  readonly isUnread: (id: string) => boolean;
  readonly problems: readonly Problem[];
}

const NOT_RECORDS = /^(?:basemap\/|tables\/|README\.md$)/;

function matches(pattern: string, file: string): boolean {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return file === pattern;
  const stem = file.slice(before.length, file.length - after.length);
  return file.startsWith(before) && file.endsWith(after) && stem !== "" && !stem.includes("/");
}

function isWithin(pointer: string, item: string): boolean {
  return pointer === item || pointer.startsWith(`${item}/`);
}

interface ParsedFile<Item> {
  readonly items: readonly Located<Item>[];
  /** Ids of the broken records; null where the file is not JSON and they are not known. */
  readonly unreadIds: readonly string[] | null;
  readonly problems: readonly Problem[];
}

function parseFile<Item>(reader: RecordReader<Item>, file: string, text: string): ParsedFile<Item> {
  const read = readJson(file, text);
  if ("problem" in read) return { items: [], unreadIds: null, problems: [read.problem] };
  const issues = reader.schema.safeParse(read.value).error?.issues ?? [];
  const problems = describeIssues(file, read.value, issues);
  const all = reader.split(read.value);
  const sound = all.filter(({ pointer }) => !problems.some((problem) => isWithin(problem.pointer, pointer)));
  const soundItems = sound.map(({ item }) => item);
  const values = reader.read(reader.join(read.value, soundItems));
  const items = (values ?? []).map((value, index) => ({ file, pointer: sound[index]?.pointer ?? "", value }));
  const unread = values ? all.filter((entry) => !sound.includes(entry)) : all;
  return { items, unreadIds: unread.flatMap(({ item }) => idsOf(item)), problems };
}

function fileProblem(file: string, rule: string, message: string): Problem {
  return { file, pointer: "", rule, severity: "error", message };
}

function fileProblems(names: readonly string[]): readonly Problem[] {
  const patterns = Object.values(GEO_FILES).map(({ path }) => path);
  const unknown = names.filter(
    (name) => !NOT_RECORDS.test(name) && !patterns.some((pattern) => matches(pattern, name)),
  );
  const missing = patterns.filter((pattern) => !pattern.includes("*") && !names.includes(pattern));
  return [
    ...unknown.map((name) =>
      fileProblem(name, "file-unknown", `no kind of data file has the name "${name}"`),
    ),
    ...missing.map((name) => fileProblem(name, "file-missing", `the atlas needs the file "${name}"`)),
  ];
}

/**
 * Reads the text of every data file, keyed by its path in the data folder, into records. Never throws: a file
 * or record that cannot be read becomes problems, the rest is returned. Records are not yet held against each
 * other; `checkGeo` does that.
 */
export function parseGeo(files: ReadonlyMap<string, string>): ParsedGeo {
  const names = [...files.keys()].toSorted();
  const unreadIds = new Set<string>();
  const unreadFiles = new Set<string>();
  let hasUnknownIds = false;
  const problems: Problem[] = [...fileProblems(names)];

  function read<Item>(path: string, reader: RecordReader<Item>): readonly Located<Item>[] {
    return names
      .filter((name) => matches(path, name))
      .flatMap((name) => {
        const parsed = parseFile(reader, name, files.get(name) ?? "");
        hasUnknownIds ||= parsed.unreadIds === null;
        for (const id of parsed.unreadIds ?? []) unreadIds.add(id);
        if (parsed.problems.length > 0) unreadFiles.add(name);
        problems.push(...parsed.problems);
        return parsed.items;
      });
  }

  const records: GeoRecords = {
    eras: read(GEO_FILES.eras.path, listReader(GEO_FILES.eras)),
    sources: read(GEO_FILES.sources.path, listReader(GEO_FILES.sources)),
    claims: read(GEO_FILES.claims.path, listReader(GEO_FILES.claims)),
    excused: read(GEO_FILES.excused.path, listReader(GEO_FILES.excused)),
    actors: read(GEO_FILES.actors.path, listReader(GEO_FILES.actors)),
    disputes: read(GEO_FILES.disputes.path, listReader(GEO_FILES.disputes)),
    notes: read(GEO_FILES.notes.path, listReader(GEO_FILES.notes)),
    series: read(GEO_FILES.series.path, listReader(GEO_FILES.series)),
    stories: read(GEO_FILES.stories.path, wholeReader(GEO_FILES.stories)),
    corrections: read(GEO_FILES.corrections.path, wholeReader(GEO_FILES.corrections)),
    verification: read(GEO_FILES.verification.path, wholeReader(GEO_FILES.verification)),
    review: read(GEO_FILES.review.path, wholeReader(GEO_FILES.review)),
    places: read(GEO_FILES.places.path, featureReader(GEO_FILES.places)),
    "sea-areas": read(GEO_FILES["sea-areas"].path, featureReader(GEO_FILES["sea-areas"])),
    "source-countries": read(
      GEO_FILES["source-countries"].path,
      featureReader(GEO_FILES["source-countries"]),
    ),
    corridors: read(GEO_FILES.corridors.path, featureReader(GEO_FILES.corridors)),
    strikes: read(GEO_FILES.strikes.path, featureReader(GEO_FILES.strikes)),
    hubs: read(GEO_FILES.hubs.path, featureReader(GEO_FILES.hubs)),
    seizures: read(GEO_FILES.seizures.path, featureReader(GEO_FILES.seizures)),
    "seizure-flows": read(GEO_FILES["seizure-flows"].path, featureReader(GEO_FILES["seizure-flows"])),
    deployments: read(GEO_FILES.deployments.path, featureReader(GEO_FILES.deployments)),
  };
  return { records, unreadFiles, isUnread: (id) => hasUnknownIds || unreadIds.has(id), problems };
}
