import type { SheetNote } from "../evidence/sheetNote";
import { numberRanges } from "../text/numberRanges";
import type { TextRun } from "../text/textStyle";
import type { Block } from "./block";
import { heading } from "./heading";
import { flowingParagraph } from "./paragraph";
import type { Setting } from "./setting";

const SPACE_BEFORE = 3;

/**
 * The notes, each sentence followed by the numbers of the references it rests on.
 *
 * @param isBrief prints what still must be said where space is scarce, and says so
 */
export function noteBlocks(
  notes: readonly SheetNote[],
  isBrief: boolean,
  numbersOf: (claims: readonly string[]) => readonly number[],
  { type, tokens, fonts, messages }: Setting,
  width: number,
): readonly Block[] {
  if (notes.length === 0) return [];
  const head = { text: messages.sheet.notes, style: type.heading };
  const paragraphs = notes.flatMap(({ id, lead, sentences, brief }) => {
    const said = isBrief ? (brief ?? sentences) : sentences;
    const runs = said.flatMap(({ text, claims }, index): TextRun[] => {
      const numbers = numbersOf(claims);
      const tie = numbers.length > 0 ? ` ${messages.sheet.numbers(numberRanges(numbers))}` : "";
      return [
        { text: index > 0 || lead ? ` ${text}` : text, style: type.note },
        ...(tie ? [{ text: tie, style: { ...type.note, colour: tokens.inkQuiet } }] : []),
      ];
    });
    const words = [...(lead ? [{ text: lead, style: type.noteLead }] : []), ...runs];
    return flowingParagraph({ id: `note-${id}`, part: "notes" }, words, width, fonts, SPACE_BEFORE);
  });
  const shortened = { text: messages.sheet.shortened, style: { ...type.note, colour: tokens.inkQuiet } };
  const last = isBrief
    ? flowingParagraph({ id: "note-shortened", part: "notes" }, [shortened], width, fonts, SPACE_BEFORE)
    : [];
  return [heading({ id: "notes-heading", part: "notes" }, head, width, fonts), ...paragraphs, ...last];
}
