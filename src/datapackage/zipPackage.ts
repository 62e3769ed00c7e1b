import { type Zippable, zipSync } from "fflate";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Packs texts into a ZIP file, each dated with the edition's day: the same texts give the same bytes, everywhere.
 *
 * @param issued the day, `YYYY-MM-DD…`
 */
export function zipPackage(files: ReadonlyMap<string, string>, issued: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = issued.slice(0, 10).split("-").map(Number);
  // ZIP keeps local time without its zone; noon exists on every day in every zone.
  const mtime = new Date(year, month - 1, day, 12);
  const zippable: Zippable = {};
  for (const [path, text] of files) zippable[path] = [utf8ToBytes(text), { mtime }];
  return zipSync(zippable, { level: 9 });
}
