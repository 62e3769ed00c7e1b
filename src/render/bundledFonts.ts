import type { FaceHeights, FontMetrics } from "./fontMetrics";
import type { FontFace } from "./fontFace";
import { FONT_STACKS } from "./fonts";
import fontTable from "./fontTable.json";

interface MeasuredFace {
  unitsPerEm: number;
  heights: FaceHeights;
  advances: ReadonlyMap<string, number>;
  ligatures: ReadonlyMap<string, number>;
  /** First letters of the ligatures: most letters of a text begin none. */
  ligatureStarts: ReadonlySet<string>;
  /** Class of a character as the left and as the right one of a pair. */
  leftClass: ReadonlyMap<string, number>;
  rightClass: ReadonlyMap<string, number>;
  /** Per left class, the kerning with each right class. */
  kerning: readonly ReadonlyMap<number, number>[];
}

type FaceTable = (typeof fontTable)[keyof typeof fontTable];

/** A character of no face counts as wide as a digit, so that what is measured before it is refused stays sensible. */
const UNKNOWN_ADVANCE_EM = 0.5;
const LONGEST_LIGATURE = 3;

const measured = new Map<string, MeasuredFace>(
  Object.entries(fontTable).map(([stack, table]) => [keyOf(FONT_STACKS.get(stack)), readFace(table)]),
);

/**
 * Metrics of the faces in `fonts.ts`, from the table that `scripts/fonts/build.ts` makes of their files. Kerning and
 * ligatures are counted as browsers and resvg set them: both by default, no ligatures in spaced text.
 */
export const bundledFonts: FontMetrics = {
  textWidth(text, face, size, letterSpacing = 0) {
    const font = measuredFace(face);
    const letters = Array.from(text.normalize("NFC"));
    const units = letterSpacing === 0 ? widthWithLigatures(letters, font) : widthOf(letters, font);
    return (units / font.unitsPerEm) * size + Math.max(0, letters.length - 1) * letterSpacing;
  },

  missingGlyphs(text, face) {
    const { advances } = measuredFace(face);
    return [...new Set(text.normalize("NFC"))].filter((letter) => !advances.has(letter));
  },

  heights: (face) => measuredFace(face).heights,
};

function widthOf(letters: readonly string[], font: MeasuredFace): number {
  return letters.reduce(
    (sum, letter, at) => sum + advanceOf(letter, font) + kerningOf(letter, letters[at + 1], font),
    0,
  );
}

function widthWithLigatures(letters: readonly string[], font: MeasuredFace): number {
  let units = 0;
  for (let at = 0; at < letters.length; ) {
    const length = glyphLength(letters, at, font);
    const ligature = length > 1 ? letters.slice(at, at + length).join("") : "";
    units += font.ligatures.get(ligature) ?? advanceOf(letters[at], font);
    at += length;
    units += kerningOf(letters[at - 1], letters[at], font);
  }
  return units;
}

/** How many letters from `at` on are set as one glyph. */
function glyphLength(letters: readonly string[], at: number, { ligatures, ligatureStarts }: MeasuredFace) {
  const first = letters[at];
  if (first === undefined || !ligatureStarts.has(first)) return 1;
  for (let length = LONGEST_LIGATURE; length > 1; length--) {
    if (ligatures.has(letters.slice(at, at + length).join(""))) return length;
  }
  return 1;
}

function advanceOf(letter: string | undefined, font: MeasuredFace): number {
  return (
    (letter === undefined ? undefined : font.advances.get(letter)) ?? UNKNOWN_ADVANCE_EM * font.unitsPerEm
  );
}

function kerningOf(left: string | undefined, right: string | undefined, font: MeasuredFace): number {
  if (left === undefined || right === undefined) return 0;
  const row = font.leftClass.get(left);
  const column = font.rightClass.get(right);
  if (row === undefined || column === undefined) return 0;
  return font.kerning[row]?.get(column) ?? 0;
}

function measuredFace(face: FontFace): MeasuredFace {
  const font = measured.get(keyOf(face));
  if (font === undefined)
    throw new Error(`no metrics for ${face.family}, weight ${face.weight}, ${face.style}`);
  return font;
}

function keyOf(face: FontFace | undefined): string {
  return face === undefined ? "" : `${face.family}/${face.weight}/${face.style}`;
}

function readFace(table: FaceTable): MeasuredFace {
  const { unitsPerEm, ascent, descent, capHeight, xHeight, kerning } = table;
  const advances = table.advances.split(" ").map(Number);
  return {
    unitsPerEm,
    heights: {
      ascent: ascent / unitsPerEm,
      descent: descent / unitsPerEm,
      capHeight: capHeight / unitsPerEm,
      xHeight: xHeight / unitsPerEm,
    },
    advances: new Map(Array.from(table.characters).map((character, at) => [character, advances[at] ?? 0])),
    ligatures: new Map(Object.entries(table.ligatures)),
    ligatureStarts: new Set(Object.keys(table.ligatures).map((ligature) => Array.from(ligature)[0] ?? "")),
    leftClass: classOfCharacter(kerning.left),
    rightClass: classOfCharacter(kerning.right),
    kerning: kerning.pairs.map(readPairs),
  };
}

function classOfCharacter(classes: readonly string[]): Map<string, number> {
  return new Map(
    classes.flatMap((members, at) => Array.from(members).map((member): [string, number] => [member, at])),
  );
}

function readPairs(pairs: string): Map<number, number> {
  return new Map(
    pairs
      .split(" ")
      .filter((pair) => pair !== "")
      .map((pair): [number, number] => {
        const [column, units] = pair.split(":").map(Number);
        return [column ?? 0, units ?? 0];
      }),
  );
}
