import { createRequire } from "node:module";
import type { FontFace } from "../render/fontFace";
import { ttfFile } from "../render/ttfFile";

/**
 * Path of a face's TTF file in the installed packages.
 *
 * @throws Error when the package is not installed
 */
export function ttfPath(face: FontFace): string {
  return createRequire(import.meta.url).resolve(ttfFile(face));
}
