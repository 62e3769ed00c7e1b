// npm run golden: compares the golden sheets with what is made now; with --write it replaces them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { snapshotAtlas } from "../../src/cli/snapshotAtlas";
import { isGolden } from "./compareGolden";
import { GOLDEN_FOLDER, goldenSheets } from "./goldenSheets";

const { write } = parseArgs({ options: { write: { type: "boolean", default: false } } }).values;
mkdirSync(GOLDEN_FOLDER, { recursive: true });
const left = new Set(readdirSync(GOLDEN_FOLDER));
for (const sheet of goldenSheets(snapshotAtlas("geo"))) {
  const isSame = isGolden(sheet);
  left.delete(sheet.file);
  process.stdout.write(`${sheet.file}: ${isSame ? "as it was" : write ? "written" : "differs"}\n`);
  if (isSame) continue;
  if (write) writeFileSync(join(GOLDEN_FOLDER, sheet.file), sheet.svg);
  else process.exitCode = 1;
}
for (const name of left) {
  process.stdout.write(`${name}: ${write ? "removed" : "is of no view in the manifest"}\n`);
  if (write) rmSync(join(GOLDEN_FOLDER, name));
  else process.exitCode = 1;
}
