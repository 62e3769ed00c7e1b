import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeoRecords } from "../schema/geoRecords";
import { fileStem } from "../schema/ruleContext";
import { coverageOf } from "./coverage";

export interface CoverageReport {
  readonly text: string;
  /** Sentences with a number that nothing covers, and quotes that their copy does not hold, in all copies. */
  readonly open: number;
}

const lines = (items: readonly string[]) => items.map((item) => `  ${item}\n`).join("");

/** What the claims and the excused passages leave open of each copy in a folder, source by source. */
export function coverageReport({ sources, claims, excused }: GeoRecords, folder: string): CoverageReport {
  let open = 0;
  let withoutCopy = 0;
  const parts = sources.flatMap(({ value: { id } }) => {
    const own = claims.filter(({ file }) => fileStem(file) === id).map(({ value }) => value);
    const path = join(folder, `${id}.txt`);
    if (!existsSync(path)) {
      withoutCopy += 1;
      return [];
    }
    const excuses = excused.flatMap(({ value }) => (value.source === id ? [value.quote] : []));
    const quotes = own.flatMap((claim) => ("quote" in claim ? [claim.quote.exact] : []));
    const { sentencesWithNumber, uncovered, missing } = coverageOf(readFileSync(path, "utf8"), [
      ...quotes,
      ...excuses,
    ]);
    open += uncovered.length + missing.length;
    const head = `${id}: ${own.length} claims, ${excuses.length} excused, ${uncovered.length} of ${sentencesWithNumber} sentences with a number uncovered\n`;
    return [head + lines(uncovered) + lines(missing.map((quote) => `not in the copy: “${quote}”`))];
  });
  const rest = `${withoutCopy} ${withoutCopy === 1 ? "source has" : "sources have"} no copy in ${folder}\n`;
  return { text: `${parts.join("\n")}${rest}uncovered in all: ${open}\n`, open };
}
