import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseGeo } from "../../schema/parseGeo";
import { formatProblems } from "../../build/formatProblems";
import { readGeo } from "../../build/readGeo";
import type { Command, CommandIo } from "../command";
import { verificationText } from "../verificationText";
import { type QuoteResult, VERDICTS, verifyQuotes } from "../verifyQuotes";

const USAGE = `npm run verify -- DIR [options]
  DIR               the folder of copies, one <source-id>.txt for each source that has one
  --write           write what was found to verification.json in the data folder
  --geo DIR         the data folder (default: geo)
  --format FORMAT   text or json (default: text)
  --help            this text
Exits 0 when every quote that has a copy stands in it, 1 when one does not, 2 when no comparison could be made.
`;

function isFailure({ verdict }: QuoteResult): boolean {
  return verdict !== "verified" && verdict !== "copy-not-held";
}

function lineOf({ claim, source, verdict, quote, detail }: QuoteResult): string {
  const found = detail === null ? "" : verdict === "drifted" ? `\n  copy:  ${detail}` : `\n  ${detail}`;
  return `${source} ${claim} ${verdict}\n  quote: ${quote}${found}\n`;
}

function run({ args, out }: CommandIo): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: "boolean", default: false },
      geo: { type: "string", default: "geo" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    out.write(USAGE);
    return 0;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error("name one folder of copies");
  if (values.format !== "text" && values.format !== "json")
    throw new Error(`--format is text or json, not "${values.format}"`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder} is not a folder`);

  const { records, problems } = parseGeo(readGeo(values.geo));
  // What cannot be read cannot be compared, and must not look as if it had been.
  const unread = problems.filter(({ file }) => file === "sources.json" || file.startsWith("claims/"));
  const results = verifyQuotes(records, (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : null;
  });
  const ok = unread.length === 0 && !results.some(isFailure);
  if (values.write) writeFileSync(join(values.geo, "verification.json"), verificationText(results));

  if (values.format === "json") {
    out.write(`${JSON.stringify({ ok, quotes: results, problems: unread }, null, 2)}\n`);
    return ok ? 0 : 1;
  }
  out.write(formatProblems(unread, out.isTTY ?? false));
  for (const result of results) if (isFailure(result) || result.occurrences > 1) out.write(lineOf(result));
  const counts = VERDICTS.flatMap((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  out.write(`${results.length} quotes: ${counts.join(", ") || "none"}\n`);
  return ok ? 0 : 1;
}

export const verify: Command = { name: "verify", usage: USAGE, run };
