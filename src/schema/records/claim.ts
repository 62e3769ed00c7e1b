import { z } from "zod";
import { COMMODITIES, MEASURES, QUALIFIERS, STATUSES, UNITS } from "../vocabulary";
import { Edtf, Id, Ids, SomeIds, Text } from "./primitives";

/** A number with everything that keeps it true. `max` is the upper end of a range, else null. */
export const Figure = z.strictObject({
  value: z.number(),
  max: z.number().nullable(),
  unit: z.enum(UNITS),
  qualifier: z.enum(QUALIFIERS),
  measure: z.enum(MEASURES),
  /** The whole of which a share is a part, or the population counted; null where there is none. */
  denominator: Text.nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** `exact` is a raw substring of the copy, mark-up included; `plain` is its display form where that differs. */
export const Quote = z.strictObject({ exact: z.string().min(1), plain: Text.nullable() });
export type Quote = z.infer<typeof Quote>;

/** The cell a claim was read from, where it rests on a table and not on a sentence. */
export const TableCell = z.strictObject({ title: Text, row: Text, column: Text });

const shared = {
  id: Id,
  episodes: SomeIds,
  /** One sentence in our own words that says no more than the passage. */
  statement: Text,
  figure: Figure.nullable(),
  /** The time spoken of; null needs `whenNote`. */
  when: Edtf.nullable(),
  whenNote: Text.optional(),
  /** Why `when` lies outside every one of its episodes. */
  outsideEra: Text.optional(),
  /** When it was said or published. */
  said: Edtf.nullable(),
  /** Who says it; the document itself where it names nobody. */
  attributedTo: Text,
  /** The work the passage names, if any; with `cites`, what that work in its turn rests on. */
  original: Text.nullable(),
  /** A source that the passage names or footnotes; its words were read through this file's source. */
  cites: Id.optional(),
  /** The passage of a tertiary source carries no reference. */
  unreferenced: z.literal(true).optional(),
  status: z.enum(STATUSES),
  commodities: z.array(z.enum(COMMODITIES)),
  places: Ids,
  actors: Ids,
};

export const QuotedClaim = z.strictObject({ ...shared, quote: Quote });
export const TabledClaim = z.strictObject({
  ...shared,
  table: TableCell,
  /** How we summed or converted, in words that let anyone repeat it. */
  derivation: Text.optional(),
});

export const Claim = z.union([QuotedClaim, TabledClaim]);
export type Claim = z.infer<typeof Claim>;
export const Claims = z.array(Claim);
