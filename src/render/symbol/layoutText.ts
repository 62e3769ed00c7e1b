import type { Restart } from "../displayList";
import type { FontMetrics } from "../fontMetrics";
import { anchorShares } from "./anchorShares";
import { breakLines } from "./breakLines";
import { lineRestarts } from "./lineRestarts";
import type { TextRun } from "./textRuns";

export interface TextLayout {
  size: number;
  anchor: string;
  justify: "auto" | "left" | "center" | "right";
  /** Em. */
  offset: [number, number];
  lineHeight: number;
  letterSpacing: number;
  maxWidth: number;
}

/** A run with its place relative to the label's point, in px. */
export interface PlacedRun {
  run: TextRun;
  text: string;
  x: number;
  baseline: number;
  anchor: "start" | "middle" | "end";
  size: number;
  letterSpacing: number;
  restarts: readonly Restart[];
  /** From where to where the run's letters go. */
  extent: [number, number];
}

/**
 * MapLibre sets glyphs on a grid of 24 units to the em: the top of a line's box is 17 units above its middle, and the
 * baseline of the browser's glyphs 27 units below that.
 */
const UNITS_PER_EM = 24;
const LINE_TOP = -17;
const BASELINE = 27;
const ALIGN_SHARES = { bottom: 1, center: 0.5, top: 0 } as const;
const JUSTIFY_SHARES = { left: 0, center: 0.5, right: 1 } as const;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;

/** Places the lines of a label around its point. Blanks at the ends of a line are dropped. */
export function layoutText(runs: readonly TextRun[], layout: TextLayout, fonts: FontMetrics): PlacedRun[] {
  const { size } = layout;
  const lines = splitLines(runs, layout, fonts);
  const scales = lines.map((line) => Math.max(0, ...line.map(({ scale }) => scale)));
  const heights = scales.map((scale) => layout.lineHeight * (scale === 0 ? 1 : scale));
  const blockHeight = heights.reduce((sum, height) => sum + height, 0);
  const { horizontal, vertical } = anchorShares(layout.anchor);
  const justify = layout.justify === "auto" ? justifyOf(horizontal) : layout.justify;
  const widths = lines.map((line) => lineWidth(line, layout, fonts));
  const shiftX = (JUSTIFY_SHARES[justify] - horizontal) * Math.max(0, ...widths);
  const isUneven = Math.max(...heights) !== layout.lineHeight;
  const shiftY = isUneven
    ? -vertical * blockHeight - LINE_TOP / UNITS_PER_EM
    : -vertical * blockHeight + layout.lineHeight / 2;
  let top = 0;
  return lines.flatMap((line, at) => {
    const y = layout.offset[1] + shiftY + top;
    top += heights[at] ?? 0;
    const x = layout.offset[0] * size + shiftX;
    return placeLine(
      line,
      { x, y: y * size, width: widths[at] ?? 0, scale: scales[at] ?? 1 },
      justify,
      layout,
      fonts,
    );
  });
}

function placeLine(
  line: readonly TextRun[],
  at: { x: number; y: number; width: number; scale: number },
  justify: "left" | "center" | "right",
  { size, letterSpacing }: TextLayout,
  fonts: FontMetrics,
): PlacedRun[] {
  const left = at.x - at.width * JUSTIFY_SHARES[justify];
  let start = left;
  return line.map((run) => {
    const runSize = size * run.scale;
    const width = setWidth(run, runSize, letterSpacing * size, fonts);
    const restarts = lineRestarts(run.text, run.face, runSize, letterSpacing * size, fonts);
    // A line of one run keeps its own anchor, for whoever edits its words; but not a spaced one, since renderers of SVG
    // disagree whether the space after its last letter counts.
    const keepsAnchor = line.length === 1 && letterSpacing === 0 && restarts.length === 0;
    const drop =
      LINE_TOP + BASELINE * run.scale + (at.scale - run.scale) * UNITS_PER_EM * ALIGN_SHARES[run.align];
    const placed: PlacedRun = {
      run,
      text: run.text,
      x: keepsAnchor ? at.x : start,
      anchor: keepsAnchor ? ANCHORS[justify] : "start",
      baseline: at.y + (drop / UNITS_PER_EM) * size,
      size: runSize,
      letterSpacing: letterSpacing * size,
      restarts,
      extent: [start, start + width],
    };
    start += width + letterSpacing * size;
    return placed;
  });
}

/** Letter by letter, without kerning, as map engines set a label. */
function setWidth({ text, face }: TextRun, size: number, spacing: number, fonts: FontMetrics): number {
  const letters = Array.from(text.normalize("NFC"));
  const gaps = Math.max(0, letters.length - 1) * spacing;
  return letters.reduce((sum, letter) => sum + fonts.textWidth(letter, face, size), gaps);
}

function justifyOf(horizontal: number): "left" | "center" | "right" {
  if (horizontal === 0) return "left";
  return horizontal === 1 ? "right" : "center";
}

function lineWidth(
  line: readonly TextRun[],
  { size, letterSpacing }: TextLayout,
  fonts: FontMetrics,
): number {
  const gaps = Math.max(0, line.length - 1) * letterSpacing * size;
  return line.reduce((sum, run) => sum + setWidth(run, size * run.scale, letterSpacing * size, fonts), gaps);
}

/** Lines of runs; MapLibre measures letters one by one for this, without kerning. */
function splitLines(runs: readonly TextRun[], layout: TextLayout, fonts: FontMetrics): TextRun[][] {
  const characters = runs.flatMap((run) =>
    Array.from(run.text.normalize("NFC"), (character) => ({
      run,
      character,
      advance: fonts.textWidth(character, run.face, run.scale) + layout.letterSpacing,
    })),
  );
  let from = 0;
  return breakLines(characters, layout.maxWidth).map((end) => {
    const line: TextRun[] = [];
    for (const { run, character } of trimmed(characters.slice(from, end))) {
      const last = line.at(-1);
      if (last !== undefined && last.face === run.face && sameLook(last, run)) last.text += character;
      else line.push({ ...run, text: character });
    }
    from = end;
    return line;
  });
}

function sameLook(a: TextRun, b: TextRun): boolean {
  return a.scale === b.scale && a.align === b.align && a.color?.color === b.color?.color;
}

function trimmed<T extends { character: string }>(characters: readonly T[]): readonly T[] {
  const isBlank = ({ character }: T): boolean => /^\s$/u.test(character);
  const first = characters.findIndex((character) => !isBlank(character));
  const last = characters.findLastIndex((character) => !isBlank(character));
  return first === -1 ? [] : characters.slice(first, last + 1);
}
