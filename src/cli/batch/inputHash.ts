import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../build/sha256";
import type { SnapshotFormat } from "../snapshotFormats";
import type { SnapshotJob } from "../snapshotJob";

const ROOT = join(import.meta.dirname, "../../..");
/** What has no say in a picture. */
const LEFT_OUT = /^(?:ui|app|store|import)[\\/]/;

/** SHA-256 of the program that makes pictures: its source, and the lock file for the packages it stands on. */
function programHash(): string {
  const source = join(ROOT, "src");
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !LEFT_OUT.test(path.slice(source.length + 1)));
  const parts = [...files.toSorted(), join(ROOT, "package-lock.json")];
  return sha256(parts.map((path) => sha256(readFileSync(path))).join("\n"));
}

/**
 * Gives the SHA-256 of everything that one picture follows from: while it stays the same, so do the picture's bytes.
 *
 * @param data every file that the atlas is read from
 */
export function inputHasher(
  data: ReadonlyMap<string, string>,
): (job: SnapshotJob, format: SnapshotFormat) => string {
  const atlas = [...data].map(([name, text]) => `${name} ${sha256(text)}`).toSorted();
  // Rasters and numbers in text may differ from one platform or version of Node to the next.
  const common = [programHash(), process.version, process.platform, process.arch, ...atlas].join("\n");
  const shared = sha256(common);
  return (job, format) => sha256(JSON.stringify([shared, job, format]));
}
