import { parseArgs } from "node:util";
import { SCORE_KEYS } from "../../derive/layout/layoutScore";
import type { LayoutScores } from "../../derive/layout/layoutScores";
import { layerFeatures } from "../../schema/layerFeature";
import { coverageReport } from "../coverageReport";
import { checkFolder } from "../../build/checkFolder";
import { formatProblems } from "../../build/formatProblems";
import { layoutOf } from "../layoutOf";
import { readGeo } from "../../build/readGeo";
import type { Command, CommandIo } from "../command";

const USAGE = `npm run check -- [options]
  --geo DIR         the data folder (default: geo)
  --format FORMAT   text or json (default: text)
  --coverage DIR    also tell, for each copy in DIR, the sentences with a number that neither a claim
                    nor an excused passage covers; one such sentence is an error
  --help            this text
Exits 0 when nothing is wrong, 1 when an error was found, 2 when the check could not be made.
`;

/** The corridors' layout in one line; `npm run layout` tells it by era and beside what was written down. */
function layoutLine({ all }: LayoutScores): string {
  const faults = all ? SCORE_KEYS.map((key) => `${key} ${all[key]}`).join(", ") : "no corridors";
  return `layout of all eras: ${faults} (npm run layout)\n`;
}

function run({ args, out }: CommandIo): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      geo: { type: "string", default: "geo" },
      format: { type: "string", default: "text" },
      coverage: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    out.write(USAGE);
    return 0;
  }
  if (values.format !== "text" && values.format !== "json")
    throw new Error(`--format is text or json, not "${values.format}"`);

  const { records, problems } = checkFolder(readGeo(values.geo));
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const ok = errors === 0;
  if (values.format === "json") {
    out.write(`${JSON.stringify({ ok, problems }, null, 2)}\n`);
    return ok ? 0 : 1;
  }
  const coverage = values.coverage === undefined ? null : coverageReport(records, values.coverage);
  if (coverage) out.write(`${coverage.text}\n`);
  out.write(formatProblems(problems, out.isTTY ?? false));
  if (problems.length > 0) out.write("\n");
  const held = `${records.claims.length} claims, ${records.sources.length} sources, ${layerFeatures(records).length} features`;
  const verdict = ok ? "nothing is wrong" : `${errors} ${errors === 1 ? "error" : "errors"}`;
  out.write(`${values.geo}: ${verdict} (${held})\n`);
  if (ok) out.write(layoutLine(layoutOf(records)));
  return ok && (coverage?.open ?? 0) === 0 ? 0 : 1;
}

export const check: Command = { name: "check", usage: USAGE, run };
