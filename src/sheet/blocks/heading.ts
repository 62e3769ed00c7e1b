import type { FontMetrics } from "../../render/fontMetrics";
import type { TextRun } from "../text/textStyle";
import type { Block } from "./block";
import { paragraph } from "./paragraph";

/** Space over a heading's words; the hairline stands in it. */
const SPACE_BEFORE = 13;
const BELOW_WORDS = 1.5;

/** A part's heading under a hairline; it stays with what follows. */
export function heading(
  block: Pick<Block, "id" | "part">,
  run: TextRun,
  width: number,
  fonts: FontMetrics,
): Block {
  const words = paragraph(block, [run], width, fonts, { spaceBefore: SPACE_BEFORE, isKeptWithNext: true });
  return { ...words, height: words.height + BELOW_WORDS, hasRule: true, tag: "heading" };
}
