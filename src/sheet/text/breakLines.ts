import type { FontMetrics } from "../../render/fontMetrics";
import { measuredPieces, type TextPiece } from "./measuredPieces";
import type { TextRun, TextStyle } from "./textStyle";

/** A part of a line in one style, `x` px from the line's start. */
export interface LinePart {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly width: number;
}

export type Line = readonly LinePart[];

/** A line whose parts have no places yet: enough to know how many there are. */
export type BrokenLine = readonly TextPiece[];

/** Kerning between words may add up to this many px to a line measured word by word. */
const SLACK = 0.4;

function widthOf(text: string, { face, size }: TextStyle, fonts: FontMetrics): number {
  return fonts.textWidth(text, face, size);
}

/** The line of pieces; those of one style are one part, measured together so that kerning counts. */
export function lineOf(pieces: BrokenLine, fonts: FontMetrics): Line {
  const parts: { text: string; style: TextStyle; isSpaced: boolean }[] = [];
  for (const { text, style, isSpaced } of pieces) {
    const last = parts.at(-1);
    if (last?.style === style) last.text += `${isSpaced ? " " : ""}${text}`;
    else parts.push({ text, style, isSpaced: isSpaced && last !== undefined });
  }
  let x = 0;
  return parts.map(({ text, style, isSpaced }) => {
    if (isSpaced) x += widthOf(" ", style, fonts);
    const part = { text, style, x, width: widthOf(text, style, fonts) };
    x += part.width;
    return part;
  });
}

export function lineWidth(line: Line): number {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}

/** A piece wider than a whole line, cut into parts that fit; a single letter is never cut. */
function cut(piece: TextPiece, room: number, fonts: FontMetrics): TextPiece[] {
  if (piece.width <= room) return [piece];
  const letters = Array.from(piece.text);
  if (letters.length < 2) return [piece];
  const part = (from: number, to?: number): TextPiece => {
    const text = letters.slice(from, to).join("");
    return {
      ...piece,
      text,
      isSpaced: from === 0 && piece.isSpaced,
      isBound: from === 0 && piece.isBound,
      width: widthOf(text, piece.style, fonts),
    };
  };
  let count = letters.length - 1;
  while (count > 1 && part(0, count).width > room) count--;
  return [part(0, count), ...cut(part(count), room, fonts)];
}

/** Takes from a line the pieces to which the next is bound; none where the line would be empty without them. */
function boundEnd(line: TextPiece[]): TextPiece[] {
  const from = line.findLastIndex(({ isBound }) => !isBound);
  return from > 0 ? line.splice(from) : [];
}

/** Breaks runs of text into lines at most `width` px wide, greedily. */
export function brokenLines(runs: readonly TextRun[], width: number, fonts: FontMetrics): BrokenLine[] {
  const room = width - SLACK;
  const lines: TextPiece[][] = [];
  let used = 0;
  const add = (piece: TextPiece) => {
    const more = piece.width + (piece.isSpaced ? widthOf(" ", piece.style, fonts) : 0);
    const line = lines.at(-1);
    if (line && used + more <= room) {
      line.push(piece);
      used += more;
    } else {
      const begun = piece.isBound && line ? boundEnd(line) : [];
      lines.push([...begun, piece]);
      used = begun.reduce((sum, { width: own }) => sum + own, piece.width);
    }
  };
  for (const piece of measuredPieces(runs, fonts)) {
    if (piece.width <= room) add(piece);
    else for (const part of cut(piece, room, fonts)) add(part);
  }
  return lines;
}

/** Sets runs of text into lines at most `width` px wide, greedily. */
export function breakLines(runs: readonly TextRun[], width: number, fonts: FontMetrics): Line[] {
  return brokenLines(runs, width, fonts).map((line) => lineOf(line, fonts));
}

/** The narrowest width, to the px, at which runs of text still take no more lines than at `width`. */
export function balancedWidth(runs: readonly TextRun[], width: number, fonts: FontMetrics): number {
  const most = brokenLines(runs, width, fonts).length;
  let low = Math.ceil(width / 2);
  let high = Math.ceil(width);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (brokenLines(runs, middle, fonts).length <= most) high = middle;
    else low = middle + 1;
  }
  return Math.min(high, width);
}
