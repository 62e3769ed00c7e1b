import { createRequire } from "node:module";
import type { FontFace } from "../render/fontFace";

const FILE_NAMES = {
  "Source Sans 3": { folder: "source-sans-3", prefix: "SourceSans3" },
  "Source Serif 4": { folder: "source-serif-4", prefix: "SourceSerif4" },
} as const;

/**
 * Path of a face's TTF file in the installed packages. Its outlines and metrics are those of the woff2 files that
 * the page uses; the reader of pictures in Node knows no woff2.
 *
 * @throws Error when the package is not installed
 */
export function ttfPath(face: FontFace): string {
  const { folder, prefix } = FILE_NAMES[face.family];
  const variant = `${face.weight === 400 ? "400Regular" : "600SemiBold"}${face.style === "italic" ? "_Italic" : ""}`;
  return createRequire(import.meta.url).resolve(
    `@expo-google-fonts/${folder}/${variant}/${prefix}_${variant}.ttf`,
  );
}
