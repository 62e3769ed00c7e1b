import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import type { Messages } from "../../messages/messages";

/** A sentence with the ids of the claims it rests on; empty where it states no fact from a source. */
export interface NoteSentence {
  readonly text: string;
  readonly claims: readonly string[];
}

/** One note printed beside the map. */
export interface SheetNote {
  /** Unique on the sheet. */
  readonly id: string;
  /** Set heavier before the sentences; empty where they stand alone. */
  readonly lead: string;
  readonly sentences: readonly NoteSentence[];
  /** What still must be said where space is scarce; all of it where left out. */
  readonly brief?: readonly NoteSentence[];
  /** Whether it tells how to read the marks; what is said of people and of counts is no such note. */
  readonly explains?: boolean;
}

export interface NoteContext {
  readonly derived: Derived;
  readonly framed: readonly AtlasFeature[];
  readonly messages: Messages;
}

/** Makes the notes of one kind; none where there is nothing to say. */
export type NoteMaker = (context: NoteContext) => readonly SheetNote[];
