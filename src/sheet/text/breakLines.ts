import type { FontMetrics } from "../../render/fontMetrics";
import { type TextPiece, textPieces } from "./textPieces";
import type { TextRun, TextStyle } from "./textStyle";

/** A part of a line in one style, `x` px from the line's start. */
export interface LinePart {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly width: number;
}

export type Line = readonly LinePart[];

/** The line with a piece at its end; pieces of one style are measured together, so that kerning counts. */
function extended(line: Line, piece: TextPiece, fonts: FontMetrics): Line {
  const { text, style, isSpaced } = piece;
  const widthOf = (words: string) => fonts.textWidth(words, style.face, style.size);
  const last = line.at(-1);
  if (!last) return [{ text, style, x: 0, width: widthOf(text) }];
  if (last.style === style) {
    const joined = `${last.text}${isSpaced ? " " : ""}${text}`;
    return [...line.slice(0, -1), { ...last, text: joined, width: widthOf(joined) }];
  }
  const x = last.x + last.width + (isSpaced ? widthOf(" ") : 0);
  return [...line, { text, style, x, width: widthOf(text) }];
}

export function lineWidth(line: Line): number {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}

/** A piece wider than a whole line, cut into parts that fit. */
function cut(piece: TextPiece, width: number, fonts: FontMetrics): TextPiece[] {
  const { face, size } = piece.style;
  if (fonts.textWidth(piece.text, face, size) <= width) return [piece];
  const letters = Array.from(piece.text);
  let count = letters.length - 1;
  while (count > 1 && fonts.textWidth(letters.slice(0, count).join(""), face, size) > width) count--;
  const rest = { ...piece, text: letters.slice(count).join(""), isSpaced: false };
  return [{ ...piece, text: letters.slice(0, count).join("") }, ...cut(rest, width, fonts)];
}

/** Sets runs of text into lines at most `width` px wide, greedily. */
export function breakLines(runs: readonly TextRun[], width: number, fonts: FontMetrics): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  for (const piece of textPieces(runs).flatMap((whole) => cut(whole, width, fonts))) {
    const longer = extended(line, piece, fonts);
    if (line.length > 0 && lineWidth(longer) > width) {
      lines.push(line);
      line = extended([], piece, fonts);
    } else {
      line = longer;
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}
