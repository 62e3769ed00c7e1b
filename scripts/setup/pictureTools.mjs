// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installByApt, isDebianRoot } from "./debian.mjs";

/**
 * Programs of others that pictures are compared with, and the Debian package of each.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = {
  "rsvg-convert": "librsvg2-bin",
  pdftoppm: "poppler-utils",
  pdfimages: "poppler-utils",
  pdffonts: "poppler-utils",
  pdftotext: "poppler-utils",
};

/** @param {string} name */
const isInPath = (name) =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && [name, `${name}.exe`].some((file) => existsSync(join(folder, file))));

/**
 * Those of the programs that are not there; comparisons with them have to be left out, and say so.
 * @param {readonly string[]} names
 */
export const missingPictureTools = (names = Object.keys(PACKAGES)) => names.filter((name) => !isInPath(name));

/** Installs, for root on Debian, the programs that are missing, and says which comparisons are left out elsewhere. */
export async function installPictureTools() {
  const packages = [...new Set(missingPictureTools().map((name) => PACKAGES[name] ?? name))];
  if (packages.length === 0) return;
  if (isDebianRoot()) {
    console.log(`Installing ${packages.join(" and ")}, which pictures are compared with (apt-get) …`);
    await installByApt(packages);
  }
  const missing = missingPictureTools();
  if (missing.length > 0) {
    console.warn(
      `Pictures are not compared with ${missing.join(", ")}, not found here. Debian and Ubuntu: sudo apt-get install ${packages.join(" ")}`,
    );
  }
}
