import type { NoteSentence, SheetNote } from "./sheetNote";

/** How much of the notes is printed. */
export interface NoteRoom {
  /** How many of them are shortened: those by which the most is won. */
  readonly shortened: number;
  /** Whether notes that explain how to read the marks are only counted. */
  readonly isCounted: boolean;
}

/** All of every note. */
export const WHOLE_NOTES: NoteRoom = { shortened: 0, isCounted: false };

/** A note as it is printed. */
export interface PrintedNote {
  readonly id: string;
  readonly lead: string;
  readonly sentences: readonly NoteSentence[];
  readonly isShortened: boolean;
}

export interface PrintedNotes {
  readonly notes: readonly PrintedNote[];
  /** How many are left out. */
  readonly left: number;
}

function lengthOf(sentences: readonly NoteSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** How many characters shorter a note can be. */
function saving({ sentences, brief = sentences }: SheetNote): number {
  return lengthOf(sentences) - lengthOf(brief);
}

/** How many of the notes can be shortened at all. */
export function shortenable(notes: readonly SheetNote[]): number {
  return notes.filter((note) => saving(note) > 0).length;
}

/** The notes as they are printed in a room: as few shortened as it asks for, the longest first. */
export function printedNotes(notes: readonly SheetNote[], { shortened, isCounted }: NoteRoom): PrintedNotes {
  const kept = isCounted ? notes.filter(({ explains = false }) => !explains) : notes;
  const bySaving = kept.filter((note) => saving(note) > 0).toSorted((a, b) => saving(b) - saving(a));
  const short = new Set(bySaving.slice(0, shortened));
  return {
    notes: kept.map((note) => {
      const { id, lead, sentences, brief = sentences } = note;
      const isShortened = short.has(note);
      return { id, lead, sentences: isShortened ? brief : sentences, isShortened };
    }),
    left: notes.length - kept.length,
  };
}
