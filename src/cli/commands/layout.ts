import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkFolder } from "../../build/checkFolder";
import { readGeo } from "../../build/readGeo";
import { formatScores } from "../formatScores";
import { layoutOf } from "../layoutOf";
import type { Command, CommandIo } from "../command";

const USAGE = `npm run layout -- [options]
  --geo DIR    the data folder (default: geo)
  --file FILE  where the scores are written down (default: docs/layout-score.json)
  --write      write them down anew: a worse layout has to be meant
  --help       this text
Prints how hard the corridors of each era are to follow, beside what was written down.
Exits 1 when a score is worse than that.
`;

function run({ args, out }: CommandIo): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      geo: { type: "string", default: "geo" },
      file: { type: "string", default: "docs/layout-score.json" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    out.write(USAGE);
    return 0;
  }
  const scores = layoutOf(checkFolder(readGeo(values.geo)).records);
  if (values.write) writeFileSync(values.file, `${JSON.stringify(scores, null, 2)}\n`);
  const { text, isWorse } = formatScores(
    scores,
    JSON.parse(readFileSync(values.file, "utf8")) as typeof scores,
  );
  out.write(text);
  return isWorse ? 1 : 0;
}

export const layout: Command = { name: "layout", usage: USAGE, run };
