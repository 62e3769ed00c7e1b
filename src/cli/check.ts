import { parseArgs } from "node:util";
import { checkGeo } from "../schema/checkGeo";
import { layerFeatures } from "../schema/layerFeature";
import { formatProblems } from "./formatProblems";
import { readGeo } from "./readGeo";
import { sha256 } from "./sha256";

const USAGE = `npm run check -- [options]
  --geo DIR         the data folder (default: geo)
  --format FORMAT   text or json (default: text)
  --help            this text
Exits 0 when nothing is wrong, 1 when an error was found, 2 when the check could not be made.
`;

function main(): number {
  const { values } = parseArgs({
    options: {
      geo: { type: "string", default: "geo" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.format !== "text" && values.format !== "json")
    throw new Error(`--format is text or json, not "${values.format}"`);

  const { records, problems } = checkGeo(readGeo(values.geo), sha256);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const ok = errors === 0;
  if (values.format === "json") {
    process.stdout.write(`${JSON.stringify({ ok, problems }, null, 2)}\n`);
    return ok ? 0 : 1;
  }
  const held = `${records.claims.length} claims, ${records.sources.length} sources, ${layerFeatures(records).length} features`;
  process.stdout.write(formatProblems(problems, process.stdout.isTTY));
  if (problems.length > 0) process.stdout.write("\n");
  process.stdout.write(
    ok ? `${values.geo}: sound (${held})\n` : `${values.geo}: ${errors} errors (${held})\n`,
  );
  return ok ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`check: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
