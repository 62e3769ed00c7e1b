import type { FontFace } from "./fontFace";

const FILE_NAMES = {
  "Source Sans 3": { folder: "source-sans-3", prefix: "SourceSans3" },
  "Source Serif 4": { folder: "source-serif-4", prefix: "SourceSerif4" },
} as const;

/**
 * A face's TTF file as a path among the installed packages. Its outlines and metrics are those of the woff2 files that
 * the page uses; the makers of PNG in Node and of PDF anywhere need TTF.
 */
export function ttfFile(face: FontFace): string {
  const { folder, prefix } = FILE_NAMES[face.family];
  const variant = `${face.weight === 400 ? "400Regular" : "600SemiBold"}${face.style === "italic" ? "_Italic" : ""}`;
  return `@expo-google-fonts/${folder}/${variant}/${prefix}_${variant}.ttf`;
}
