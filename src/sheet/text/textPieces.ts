import type { TextRun, TextStyle } from "./textStyle";

/** A part of a text that is never broken. */
export interface TextPiece {
  readonly text: string;
  readonly style: TextStyle;
  /** Whether a space stands before it when it does not begin a line. */
  readonly isSpaced: boolean;
}

/** Words longer than this may be broken after a sign that addresses are made of. */
const LONG_WORD = 28;
const NO_BREAK_SPACE = "\u00a0";

/** A number keeps its unit sign. */
function withoutOrphans(text: string): string {
  return text.replace(/(\d) %/g, `$1${NO_BREAK_SPACE}%`);
}

/** After a sign between words of an address, but not within its numbers. */
const BREAKS = /(?<=[a-z0-9][/?&=_~-])(?=[a-z0-9])|(?<=[.,])(?=[a-z])/i;

function wordParts(word: string): string[] {
  return word.length <= LONG_WORD ? [word] : word.split(BREAKS);
}

/** The unbreakable parts of runs of text, in order. Runs follow each other as they are: spaces stand in them. */
export function textPieces(runs: readonly TextRun[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let isSpaced = false;
  for (const { text, style } of runs) {
    for (const part of withoutOrphans(text).split(/([ \n]+)/)) {
      if (part === "") continue;
      if (/^[ \n]+$/.test(part)) {
        isSpaced = true;
        continue;
      }
      for (const piece of wordParts(part)) {
        pieces.push({ text: piece, style, isSpaced });
        isSpaced = false;
      }
    }
  }
  return pieces;
}
