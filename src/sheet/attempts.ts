import { LAST_FORMS, REFERENCE_FORMS, type ReferenceForm, WITHOUT_REFERENCES } from "./blocks/referenceForms";

/** What is printed beside the map. */
export interface Manner {
  readonly form: ReferenceForm;
  /** What may be done with the notes: nothing, or as few of them shortened as it takes, or those left out that explain. */
  readonly notes: "whole" | "shortened" | "counted";
  /** Whether each reference has lines of its own: a list that long must not squeeze the map or the type. */
  readonly isLong: boolean;
}

/** Against the largest enlargement, how much smaller type may be and still be read beside it. */
const READABLE = 1 / 1.25;
/** Against the largest enlargement, how small type is set before a sheet would be refused. */
const USUAL = 1 / 1.5;
const ROUNDING = 1e-9;

/**
 * Manners and rooms in the order in which they are tried: from the fullest that is printed to the scarcest, each in the
 * room of the largest type first. A list that gives each reference its own lines is worth less than a compact one where
 * it could only be set in type much smaller than the sheet allows. A compact list is worth more than the notes' second
 * sentences, so each short form is tried with shortened notes before a shorter form is. Before a sheet is refused, it is
 * set in small type, and then without the notes that explain its marks.
 *
 * @param rooms the largest enlargement first
 */
export function attempts<Room extends { readonly enlargement: number }>(
  withReferences: boolean,
  rooms: readonly Room[],
): readonly { readonly manner: Manner; readonly room: Room }[] {
  const forms = withReferences ? REFERENCE_FORMS : WITHOUT_REFERENCES;
  const most = rooms[0]?.enlargement ?? 1;
  const within = (share: number) => rooms.filter(({ enlargement }) => enlargement >= most * share - ROUNDING);
  const usual = within(USUAL);
  const smaller = rooms.slice(usual.length);
  const inRooms = (manner: Manner, held: readonly Room[]) => held.map((room) => ({ manner, room }));
  const tried = forms.flatMap((form) => {
    if (!form.isShort) return inRooms({ form, notes: "whole", isLong: true }, within(READABLE));
    return [
      ...inRooms({ form, notes: "whole", isLong: false }, usual),
      ...inRooms({ form, notes: "shortened", isLong: false }, usual),
    ];
  });
  const last = withReferences ? LAST_FORMS : WITHOUT_REFERENCES;
  return [
    ...tried,
    ...last.flatMap((form) => inRooms({ form, notes: "shortened", isLong: false }, smaller)),
    ...last.flatMap((form) => inRooms({ form, notes: "counted", isLong: false }, rooms)),
  ];
}
