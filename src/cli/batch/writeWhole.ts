import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** How the names of files that are being written end. */
const UNFINISHED = /^\..*\.\d+\.part$/;

/** Writes a file under another name first, so that under its own it is there whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `.${basename(file)}.${process.pid}.part`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** Removes what a run that was killed had not finished writing. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true });
}
