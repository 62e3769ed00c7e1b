import { readBasemap } from "./basemap";
import { CROSS_FILE_RULES } from "./crossFileRules";
import type { GeoRecords } from "./geoRecords";
import { parseGeo } from "./parseGeo";
import type { Problem } from "./problem";
import { ruleContext } from "./ruleContext";

export interface CheckedGeo {
  /** Every record that is well formed by itself; the whole atlas where `problems` has no error. */
  readonly records: GeoRecords;
  /** Everything wrong, by file, then by pointer with array indices in number order. */
  readonly problems: readonly Problem[];
}

const inOrder = new Intl.Collator("en", { numeric: true });

function byPlace(a: Problem, b: Problem): number {
  return (
    inOrder.compare(a.file, b.file) ||
    inOrder.compare(a.pointer, b.pointer) ||
    inOrder.compare(a.rule, b.rule) ||
    inOrder.compare(a.message, b.message)
  );
}

/**
 * Holds the data folder against the schema and every cross-file rule. Never throws.
 *
 * @param files text of each file by its path in the data folder, e.g. `claims/dea-2024.json`
 * @param sha256 lower-case hexadecimal SHA-256 of a text's UTF-8 bytes
 */
export function checkGeo(files: ReadonlyMap<string, string>, sha256: (text: string) => string): CheckedGeo {
  const parsed = parseGeo(files);
  const { basemap, problems: unreadable } = readBasemap(files);
  const context = ruleContext(parsed, basemap, sha256);
  const broken = CROSS_FILE_RULES.flatMap((rule) => rule.check(context));
  return {
    records: parsed.records,
    problems: [...parsed.problems, ...unreadable, ...broken].toSorted(byPlace),
  };
}
