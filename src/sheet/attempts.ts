import { REFERENCE_FORMS, type ReferenceForm, WITHOUT_REFERENCES } from "./blocks/referenceForms";

/** What is printed beside the map. */
export interface Manner {
  readonly form: ReferenceForm;
  /** Whether notes are shortened. */
  readonly isBrief: boolean;
  /** Whether each reference has lines of its own: a list that long must not squeeze the map or the type. */
  readonly isLong: boolean;
}

/** Against the largest enlargement, how much smaller type may be and still be read beside it. */
const READABLE = 1 / 1.25;

/**
 * Manners and rooms in the order in which they are tried: from the fullest that is printed to the scarcest, each in the
 * room of the largest type first. A list that gives each reference its own lines is worth less than a compact one where
 * it could only be set in type much smaller than the sheet allows. A compact list is worth more than the notes' second
 * sentences, so each short form is tried with shortened notes before a shorter form is.
 *
 * @param rooms the largest enlargement first
 */
export function attempts<Room extends { readonly enlargement: number }>(
  withReferences: boolean,
  rooms: readonly Room[],
): { readonly manner: Manner; readonly room: Room }[] {
  const forms = withReferences ? REFERENCE_FORMS : WITHOUT_REFERENCES;
  const least = (rooms[0]?.enlargement ?? 1) * READABLE - 1e-9;
  return forms.flatMap((form) => {
    const isLong = !form.isShort;
    const fitting = isLong ? rooms.filter(({ enlargement }) => enlargement >= least) : rooms;
    return (isLong ? [false] : [false, true]).flatMap((isBrief) =>
      fitting.map((room) => ({ manner: { form, isBrief, isLong }, room })),
    );
  });
}
