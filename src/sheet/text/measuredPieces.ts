import type { FontFace } from "../../render/fontFace";
import type { FontMetrics } from "../../render/fontMetrics";
import type { TextRun, TextStyle } from "./textStyle";

/** A part of a text that is never broken. */
export interface TextPiece {
  readonly text: string;
  readonly style: TextStyle;
  /** Whether a space stands before it when it does not begin a line. */
  readonly isSpaced: boolean;
  /** Whether it stays on the line of the piece before it: a run that follows another without a space. */
  readonly isBound: boolean;
  /** In px, alone. */
  readonly width: number;
}

/** A piece of a text whatever its size. */
interface Measured {
  readonly text: string;
  readonly isSpaced: boolean;
  readonly em: number;
}

interface MeasuredText {
  readonly pieces: readonly Measured[];
  readonly endsWithSpace: boolean;
}

/** Words longer than this may be broken after a sign that addresses are made of. */
const LONG_WORD = 28;
const NO_BREAK_SPACE = "\u00a0";

/** A number keeps its unit sign, and a degree its direction. */
function withoutOrphans(text: string): string {
  return text.replace(/(\d) %|(°) (?=[NESW]\b)/g, (_, digit?: string, degree?: string) =>
    digit ? `${digit}${NO_BREAK_SPACE}%` : `${degree ?? ""}${NO_BREAK_SPACE}`,
  );
}

/** After a sign between words of an address, but not within its numbers nor after the “en.” of a host. */
const BREAKS = /(?<=[a-z0-9][/?&=_~-])(?=[a-z0-9])|(?<=[a-z0-9-]{4}[.,])(?=[a-z])/i;

function wordParts(word: string): string[] {
  return word.length <= LONG_WORD ? [word] : word.split(BREAKS);
}

function measure(text: string, face: FontFace, fonts: FontMetrics): MeasuredText {
  const pieces: Measured[] = [];
  let isSpaced = false;
  for (const part of withoutOrphans(text).split(/([ \n]+)/)) {
    if (part === "") continue;
    if (/^[ \n]+$/.test(part)) {
      isSpaced = true;
      continue;
    }
    for (const piece of wordParts(part)) {
      pieces.push({ text: piece, isSpaced, em: fonts.textWidth(piece, face, 1) });
      isSpaced = false;
    }
  }
  return { pieces, endsWithSpace: isSpaced };
}

/** A sheet sets the same words at many widths and sizes; they are taken apart once for each face. */
const known = new WeakMap<FontMetrics, Map<FontFace, Map<string, MeasuredText>>>();

function measured(text: string, face: FontFace, fonts: FontMetrics): MeasuredText {
  const faces = known.get(fonts) ?? new Map<FontFace, Map<string, MeasuredText>>();
  known.set(fonts, faces);
  const texts = faces.get(face) ?? new Map<string, MeasuredText>();
  faces.set(face, texts);
  const held = texts.get(text) ?? measure(text, face, fonts);
  texts.set(text, held);
  return held;
}

/**
 * The unbreakable parts of runs of text, in order. Runs follow each other as they are: spaces stand in them.
 *
 * @param fonts remembers what is taken apart as long as it is held
 */
export function measuredPieces(runs: readonly TextRun[], fonts: FontMetrics): TextPiece[] {
  const pieces: TextPiece[] = [];
  let carriesSpace = false;
  for (const { text, style } of runs) {
    const { pieces: own, endsWithSpace } = measured(text, style.face, fonts);
    let isFirst = true;
    for (const { text: part, isSpaced: isParted, em } of own) {
      const isSpaced = isParted || carriesSpace;
      const isBound = isFirst && pieces.length > 0 && !isSpaced;
      pieces.push({ text: part, style, isSpaced, isBound, width: em * style.size });
      carriesSpace = false;
      isFirst = false;
    }
    carriesSpace = carriesSpace || endsWithSpace;
  }
  return pieces;
}
