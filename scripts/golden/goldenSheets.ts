import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../src/cli/batch/readManifest";
import { sheetTasks } from "../../src/cli/batch/sheetTask";
import type { SnapshotAtlas } from "../../src/cli/snapshotAtlas";
import { snapshotSheet } from "../../src/cli/snapshotJob";
import { addressContext } from "../../src/derive/addressContext";
import { USUAL_SCREEN } from "../../src/sheet/frameCamera";
import { sheetSvg } from "../../src/sheet/sheetSvg";

const MANIFEST = join(import.meta.dirname, "../../tests/golden/manifest.json");
/** Where the golden sheets stand. */
export const GOLDEN_FOLDER = join(import.meta.dirname, "../../tests/golden/sheets");

/** A sheet of the golden set as it is made now. */
export interface GoldenSheet {
  readonly file: string;
  readonly svg: string;
}

/**
 * Makes the golden set. Its sheets name no data but their own: the edition's hash, which follows every data file, is
 * left blank, so that a sheet changes only with what is in its frame.
 */
export function* goldenSheets(held: SnapshotAtlas): Generator<GoldenSheet> {
  const edition = { id: "golden", issued: "2000-01-01", hash: "0".repeat(64) };
  const still = { ...held, atlas: { ...held.atlas, edition } };
  const read = readManifest("manifest.json", readFileSync(MANIFEST, "utf8"), addressContext(held.atlas));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems, null, 2));
  const common = { screen: USUAL_SCREEN, address: "https://atlas.example/" };
  for (const { job, pictures } of sheetTasks(read.views, common)) {
    const svg = sheetSvg(snapshotSheet(job, still));
    for (const { file } of pictures) yield { file, svg };
  }
}
