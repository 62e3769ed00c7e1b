/**
 * Writes `src/render/fontTable.json`: what layout must know of each face. Run after a font package changed:
 *
 *     npx tsx scripts/fonts/build.ts
 *
 * Stops when the TTF files (drawn in Node) and the woff2 files (drawn in the page) are not the same letters.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { ttfPath } from "../../src/cli/ttfPath";
import type { FontFace } from "../../src/render/fontFace";
import { FONT_STACKS, webFontFiles } from "../../src/render/fonts";
import { kerningTable } from "./kerningTable";

const require = createRequire(import.meta.url);
const target = new URL("../../src/render/fontTable.json", import.meta.url);

/** Kerned pairs are sought among these; rarer letters are set without. */
const KERNED = [...range(0x20, 0x7e), ...range(0xa1, 0xff), ...range(0x100, 0x17f), ...Array.from("–—‘’“”…")];
const LIGATURE_LETTERS = Array.from("fijltbhkrsctpgqy");

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}

function open(path: string): Font {
  const opened = openSync(path);
  if ("fonts" in opened) throw new Error(`${path} holds more than one font`);
  return opened;
}

/** The characters that the page's files hold and the TTF file has too, drawn alike. */
function sharedCharacters(face: FontFace, ttf: Font): string[] {
  const shared = new Set<number>();
  for (const { file, package: name } of webFontFiles(face)) {
    const web = open(require.resolve(`${name}/files/${file}`));
    if (web.unitsPerEm !== ttf.unitsPerEm || web.ascent !== ttf.ascent || web.descent !== ttf.descent)
      throw new Error(`${file} and the TTF file have other heights`);
    for (const codePoint of web.characterSet) {
      if (!ttf.hasGlyphForCodePoint(codePoint)) continue;
      const [inPage, inNode] = [web.glyphForCodePoint(codePoint), ttf.glyphForCodePoint(codePoint)];
      if (inPage.advanceWidth !== inNode.advanceWidth || inPage.path.toSVG() !== inNode.path.toSVG())
        throw new Error(`${file} and the TTF file draw U+${codePoint.toString(16)} differently`);
      shared.add(codePoint);
    }
  }
  return [...shared].toSorted((a, b) => a - b).map((codePoint) => String.fromCodePoint(codePoint));
}

function ligatures(ttf: Font): Record<string, number> {
  const pairs = LIGATURE_LETTERS.flatMap((a) => LIGATURE_LETTERS.map((b) => a + b));
  const candidates = [...pairs, ...pairs.flatMap((pair) => LIGATURE_LETTERS.map((c) => pair + c))];
  return Object.fromEntries(
    candidates.flatMap((letters) => {
      const { glyphs } = ttf.layout(letters);
      return glyphs.length === 1 ? [[letters, glyphs[0]?.advanceWidth ?? 0]] : [];
    }),
  );
}

const table = Object.fromEntries(
  [...FONT_STACKS].map(([stack, face]) => {
    const ttf = open(ttfPath(face));
    const characters = sharedCharacters(face, ttf);
    const advance = (character: string) => ttf.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
    const kern = (left: string, right: string) =>
      (ttf.layout(left + right, { liga: false }).positions[0]?.xAdvance ?? 0) - advance(left);
    return [
      stack,
      {
        unitsPerEm: ttf.unitsPerEm,
        ascent: ttf.ascent,
        descent: -ttf.descent,
        capHeight: ttf.capHeight,
        xHeight: ttf.xHeight,
        characters: characters.join(""),
        advances: characters.map(advance).join(" "),
        ligatures: ligatures(ttf),
        kerning: kerningTable(
          KERNED.filter((character) => characters.includes(character)),
          kern,
        ),
      },
    ];
  }),
);
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
