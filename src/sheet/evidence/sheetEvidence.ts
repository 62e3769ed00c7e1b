import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { claimsBehind, type Reference, referencesFor } from "../../derive/references";
import { messagesIn } from "../../messages/messages";
import { goodsNotes } from "./goodsNotes";
import { layerNotes } from "./layerNotes";
import { outcomeNotes } from "./outcomeNotes";
import type { NoteMaker, SheetNote } from "./sheetNote";
import { standingNotes } from "./standingNotes";
import { strikeNotes } from "./strikeNotes";
import { viewNotes } from "./viewNotes";

/** The makers of notes in the order in which they are printed; outcomes stand between the two lists. */
const ACCUSING: readonly NoteMaker[] = [strikeNotes, standingNotes];
const EXPLAINING: readonly NoteMaker[] = [goodsNotes, layerNotes, viewNotes];

/** What a frame shows and everything it rests on. */
export interface SheetEvidence {
  readonly framed: readonly AtlasFeature[];
  readonly notes: readonly SheetNote[];
  readonly references: readonly Reference[];
  /** Numbers of the references behind claims, in order. */
  readonly numbersOf: (claims: readonly string[]) => readonly number[];
  /** Numbers of the references behind the marks of features in the frame, by their ids. */
  readonly numbersBehind: (featureIds: readonly string[]) => readonly number[];
}

export function sheetEvidence(derived: Derived, framed: readonly AtlasFeature[]): SheetEvidence {
  const { atlas, view } = derived;
  const messages = messagesIn(view.language);
  const context = { derived, framed, messages };
  const accusing = ACCUSING.flatMap((make) => make(context));
  const explaining = EXPLAINING.flatMap((make) => make(context));
  const notes = [...accusing, ...outcomeNotes(context, [...accusing, ...explaining]), ...explaining];
  const noted = notes.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims));
  const references = referencesFor(atlas, framed, noted);
  const numberOf = new Map(references.flatMap(({ claims, number }) => claims.map(({ id }) => [id, number])));
  const numbersOf = (claims: readonly string[]) => {
    const numbers = claims.flatMap((id) => numberOf.get(id) ?? []);
    return [...new Set(numbers)].toSorted((a, b) => a - b);
  };
  const numbersOfFeature = new Map(framed.map((feature) => [feature.id, numbersOf(claimsBehind(feature))]));
  return {
    framed,
    notes,
    references,
    numbersOf,
    numbersBehind: (ids) => {
      const numbers = ids.flatMap((id) => numbersOfFeature.get(id) ?? []);
      return [...new Set(numbers)].toSorted((a, b) => a - b);
    },
  };
}
