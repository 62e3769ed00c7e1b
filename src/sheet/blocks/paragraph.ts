import type { TextItem } from "../../render/displayList";
import type { FontMetrics } from "../../render/fontMetrics";
import { brokenLines, type Line, lineOf } from "../text/breakLines";
import type { TextRun, TextStyle } from "../text/textStyle";
import type { Block } from "./block";

/** Where letters reach above and below their baseline, in em: tall letters and tails, not the face's full box. */
export const INK_ABOVE = 0.74;
export const INK_BELOW = 0.24;

export function textItem(text: string, x: number, y: number, { face, size, colour }: TextStyle): TextItem {
  return {
    kind: "text",
    x,
    y,
    text,
    font: face,
    size,
    letterSpacing: 0,
    anchor: "start",
    fill: { color: colour, opacity: 1 },
  };
}

/** Distance of a line's baseline from the line's top: the ink stands in the middle of the leading. */
export function baselineIn({ size, leading }: TextStyle): number {
  return (leading - (INK_ABOVE + INK_BELOW) * size) / 2 + INK_ABOVE * size;
}

/** The items of lines from a top left corner. */
export function lineItems(lines: readonly Line[], style: TextStyle, x: number, y: number): TextItem[] {
  return lines.flatMap((line, index) =>
    line.map((part) =>
      textItem(part.text, x + part.x, y + index * style.leading + baselineIn(style), part.style),
    ),
  );
}

export interface ParagraphOptions {
  readonly spaceBefore?: number;
  readonly isKeptWithNext?: boolean;
  /** Set to the left of the lines, which then all begin at `indent` px. */
  readonly label?: TextRun;
  readonly indent?: number;
}

/** Runs of text as one block; the first run's style sets the leading. */
export function paragraph(
  block: Pick<Block, "id" | "part">,
  runs: readonly TextRun[],
  width: number,
  fonts: FontMetrics,
  { spaceBefore = 0, isKeptWithNext = false, label, indent = 0 }: ParagraphOptions = {},
): Block {
  const style = runs[0]?.style ?? label?.style;
  if (!style) return { ...block, width, height: 0, spaceBefore: 0, isKeptWithNext, draw: () => [] };
  const lines = brokenLines(runs, width - indent, fonts);
  const draw = () => [
    ...(label ? [textItem(label.text, 0, baselineIn(style), label.style)] : []),
    ...lineItems(
      lines.map((line) => lineOf(line, fonts)),
      style,
      indent,
      0,
    ),
  ];
  return { ...block, width, height: lines.length * style.leading, spaceBefore, isKeptWithNext, draw };
}

/**
 * Runs of text that may go on in the next column: a block for each line, ids numbered from 1. The first two lines stay
 * together and so do the last two.
 */
export function flowingParagraph(
  block: Pick<Block, "id" | "part">,
  runs: readonly TextRun[],
  width: number,
  fonts: FontMetrics,
  spaceBefore = 0,
): Block[] {
  const style = runs[0]?.style;
  if (!style) return [];
  const lines = brokenLines(runs, width, fonts);
  return lines.map((line, index) => ({
    id: `${block.id}-${index + 1}`,
    part: block.part,
    width,
    height: style.leading,
    spaceBefore: index === 0 ? spaceBefore : 0,
    isKeptWithNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    isContinued: index > 0,
    draw: () => lineItems([lineOf(line, fonts)], style, 0, 0),
  }));
}
