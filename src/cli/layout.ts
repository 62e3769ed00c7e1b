import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkFolder } from "../build/checkFolder";
import { readGeo } from "../build/readGeo";
import { formatScores } from "./formatScores";
import { layoutOf } from "./layoutOf";
import { runCommand } from "./runCommand";

const USAGE = `npm run layout -- [options]
  --geo DIR    the data folder (default: geo)
  --file FILE  where the scores are written down (default: docs/layout-score.json)
  --write      write them down anew: a worse layout has to be meant
  --help       this text
Prints how hard the corridors of each era are to follow, beside what was written down.
Exits 1 when a score is worse than that.
`;

function main(): number {
  const { values } = parseArgs({
    options: {
      geo: { type: "string", default: "geo" },
      file: { type: "string", default: "docs/layout-score.json" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const scores = layoutOf(checkFolder(readGeo(values.geo)).records);
  if (values.write) writeFileSync(values.file, `${JSON.stringify(scores, null, 2)}\n`);
  const { text, isWorse } = formatScores(
    scores,
    JSON.parse(readFileSync(values.file, "utf8")) as typeof scores,
  );
  process.stdout.write(text);
  return isWorse ? 1 : 0;
}

await runCommand("layout", USAGE, main);
