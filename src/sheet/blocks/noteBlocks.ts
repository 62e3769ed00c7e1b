import { type NoteRoom, printedNotes } from "../evidence/printedNotes";
import type { SheetNote } from "../evidence/sheetNote";
import type { TextRun } from "../text/textStyle";
import type { Block } from "./block";
import { heading } from "./heading";
import { flowingParagraph } from "./paragraph";
import { printedNumbers } from "./printedNumbers";
import type { Setting } from "./setting";

const SPACE_BEFORE = 3;
/** Ends a note that says more behind the code. */
const MORE = " …";

/** The notes, each sentence followed by the numbers of the references it rests on; what is not printed is said. */
export function noteBlocks(
  notes: readonly SheetNote[],
  room: NoteRoom,
  numbersOf: (claims: readonly string[]) => readonly number[],
  { type, tokens, fonts, messages }: Setting,
  width: number,
): readonly Block[] {
  if (notes.length === 0) return [];
  const head = { text: messages.sheet.notes, style: type.heading };
  const printed = printedNotes(notes, room);
  const quiet = { ...type.note, colour: tokens.inkQuiet };
  const paragraphs = printed.notes.flatMap(({ id, lead, sentences, isShortened }) => {
    const runs = sentences.flatMap(({ text, claims }, index): TextRun[] => {
      const numbers = numbersOf(claims);
      const tie = numbers.length > 0 ? printedNumbers(numbers, messages) : "";
      return [
        { text: index > 0 || lead ? ` ${text}` : text, style: type.note },
        ...(tie ? [{ text: tie, style: quiet }] : []),
      ];
    });
    const more = isShortened ? [{ text: MORE, style: quiet }] : [];
    const words = [...(lead ? [{ text: lead, style: type.noteLead }] : []), ...runs, ...more];
    return flowingParagraph({ id: `note-${id}`, part: "notes" }, words, width, fonts, SPACE_BEFORE);
  });
  const unsaid = [
    printed.notes.some(({ isShortened }) => isShortened) ? messages.sheet.shortened : "",
    printed.left > 0 ? messages.sheet.notesLeft(printed.left) : "",
  ].filter(Boolean);
  const words = { text: unsaid.join(" "), style: quiet };
  const last =
    unsaid.length > 0
      ? flowingParagraph({ id: "note-shortened", part: "notes" }, [words], width, fonts, SPACE_BEFORE)
      : [];
  const noted = paragraphs.map((block, index) =>
    last.length > 0 && index === paragraphs.length - 1 ? { ...block, isKeptWithNext: true } : block,
  );
  return [heading({ id: "notes-heading", part: "notes" }, head, width, fonts), ...noted, ...last];
}
