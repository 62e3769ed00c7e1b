// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { sourceHash } from "./sourceHash.mjs";

/** Where the built site stands. */
export const siteFolder = join(projectRoot, "dist");

/** Says which sources `dist` was built from. The build empties `dist`, and with it this note. */
const note = join(siteFolder, ".built-from");

/**
 * Builds the production site, unless it was built from these very sources.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} whether `dist` now holds the site
 */
export async function buildSite({ force = false } = {}) {
  const hash = sourceHash(projectRoot);
  if (!force && existsSync(note) && readFileSync(note, "utf8") === hash) return true;
  console.log("Building the site …");
  rmSync(note, { force: true });
  const { ok } = await npm(["run", "--silent", "build"]);
  if (ok) writeFileSync(note, hash);
  return ok;
}
