// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything the built site is made from. */
const inputs = [
  "src",
  "geo",
  "public",
  "index.html",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** @param {string} root @param {string} path @returns {string[]} files at or below it, in a fixed order */
function filesBelow(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/**
 * A hash of the names and contents of everything the built site is made from, and of the `VITE_` variables,
 * which a build reads.
 * @param {string} root the project's folder
 */
export function sourceHash(root) {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap((input) => filesBelow(root, input))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  for (const name of Object.keys(process.env).toSorted()) {
    if (name.startsWith("VITE_")) hash.update(`${name}=${process.env[name]}\0`);
  }
  return hash.digest("hex");
}
