import type { FontFace } from "../../render/fontFace";
import { ttfFile } from "../../render/ttfFile";

const FILES = import.meta.glob<string>(
  [
    "/node_modules/@expo-google-fonts/source-sans-3/{400Regular,400Regular_Italic,600SemiBold}/*.ttf",
    "/node_modules/@expo-google-fonts/source-serif-4/{400Regular,400Regular_Italic,600SemiBold}/*.ttf",
  ],
  { query: "?url", import: "default", eager: true },
);

/**
 * Address of a face's TTF file: a PDF cannot hold the woff2 that the page is set in.
 *
 * @throws Error when the site carries no such file
 */
export function ttfUrl(face: FontFace): string {
  const url = FILES[`/node_modules/${ttfFile(face)}`];
  if (url === undefined) throw new Error(`the site carries no font file ${ttfFile(face)}`);
  return new URL(url, document.baseURI).href;
}
