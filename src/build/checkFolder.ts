import { buildAtlas } from "../atlas/atlas";
import { storyViewProblems } from "../derive/storyViewProblems";
import { type CheckedGeo, checkGeo } from "../schema/checkGeo";
import { atlasRecords } from "./atlasFiles";
import { sha256 } from "./sha256";

/** Everything that is held of a data folder: the rules of `schema`, and on sound records those of addresses. */
export function checkFolder(files: ReadonlyMap<string, string>): CheckedGeo {
  const checked = checkGeo(files, sha256);
  if (checked.problems.some(({ severity }) => severity === "error")) return checked;
  const { records, problems } = checked;
  const atlas = buildAtlas(atlasRecords(records, ""));
  return { records, problems: [...problems, ...storyViewProblems(atlas, records.stories)] };
}
