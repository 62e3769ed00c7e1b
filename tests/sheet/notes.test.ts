import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printedNotes, shortenable } from "../../src/sheet/evidence/printedNotes";
import type { SheetNote } from "../../src/sheet/evidence/sheetNote";

const sentences = fc.array(fc.record({ text: fc.string({ maxLength: 40 }), claims: fc.constant([]) }), {
  maxLength: 3,
});
const note: fc.Arbitrary<SheetNote> = fc
  .record({ id: fc.uuid(), whole: sentences, end: sentences, explains: fc.boolean(), isShort: fc.boolean() })
  .map(({ id, whole, end, explains, isShort }) => ({
    id,
    lead: "",
    sentences: [...whole, ...end],
    ...(isShort ? { brief: whole } : {}),
    explains,
  }));

const length = (held: readonly { readonly text: string }[]) =>
  held.reduce((sum, { text }) => sum + text.length, 0);

test("as few notes are shortened as are asked for, the longest first, and none that would not be shorter", () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), fc.nat({ max: 8 }), (notes, shortened) => {
      const printed = printedNotes(notes, { shortened, isCounted: false });
      const short = printed.notes.filter(({ isShortened }) => isShortened);
      expect(printed.notes.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
      expect(short).toHaveLength(Math.min(shortened, shortenable(notes)));
      const saved = ({ sentences: whole, brief = whole }: SheetNote) => length(whole) - length(brief);
      const isShort = ({ id }: SheetNote) => short.some((one) => one.id === id);
      const least = Math.min(...notes.filter(isShort).map(saved));
      const most = Math.max(0, ...notes.filter((one) => !isShort(one)).map(saved));
      expect(least).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(shortened > short.length ? 0 : least);
    }),
  );
});

test("what is left out is counted, and only notes that explain marks are", () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), (notes) => {
      const { notes: printed, left } = printedNotes(notes, { shortened: 0, isCounted: true });
      expect(printed.length + left).toBe(notes.length);
      const kept = notes.filter(({ explains }) => explains !== true).map(({ id }) => id);
      expect(printed.map(({ id }) => id)).toEqual(kept);
    }),
  );
});
