import { z } from "zod";
import {
  ACTOR_KINDS,
  DISPUTE_KINDS,
  MEASURES,
  REVIEW_VERDICTS,
  UNITS,
  VERIFICATION_STATES,
} from "../vocabulary";
import { Edtf, Id, Ids, Sha256, SomeIds, Text } from "./primitives";

/** A person appears only where a claim names them; `outcomes` are printed wherever an allegation is. */
export const Actor = z.strictObject({ id: Id, name: Text, kind: z.enum(ACTOR_KINDS), outcomes: Ids });
export type Actor = z.infer<typeof Actor>;
export const Actors = z.array(Actor);

export const Dispute = z.strictObject({
  id: Id,
  title: Text,
  kind: z.enum(DISPUTE_KINDS),
  sides: z.array(z.strictObject({ label: Text, claims: SomeIds })).min(2),
  explanation: Text,
  /** What a reader should do with it. */
  advice: Text,
});
export type Dispute = z.infer<typeof Dispute>;
export const Disputes = z.array(Dispute);

/** Yearly values of one measure in one place by one definition; gaps stay gaps. */
export const Series = z.strictObject({
  id: Id,
  title: Text,
  place: Id,
  measure: z.enum(MEASURES),
  unit: z.enum(UNITS),
  definition: Text,
  points: z.array(z.strictObject({ year: z.number().int(), claim: Id })).min(2),
});
export type Series = z.infer<typeof Series>;
export const SeriesFile = z.array(Series);

export const Story = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  steps: z
    .array(
      z.strictObject({
        title: Text,
        /** Ours, some 40 to 90 words; no surer and no more precise than the claims. */
        text: Text,
        /** What the claims leave open at this step; null where the text says it already. */
        notKnown: Text.nullable(),
        claims: SomeIds,
        /** The query string of the address that shows the step, without `?`. */
        view: Text,
      }),
    )
    .min(1),
});
export type Story = z.infer<typeof Story>;

/** What changed since an edition, so that old pictures can be told. */
export const Corrections = z.strictObject({
  edition: z.string().regex(/^\d{4}\.\d+$/, "an edition is a year and a number, e.g. 2026.1"),
  issued: Edtf,
  entries: z.array(
    z.strictObject({
      claim: Id,
      edition: Text,
      date: Edtf,
      kind: z.enum(["corrected", "withdrawn", "added"]),
      was: Text.nullable(),
      now: Text.nullable(),
      reason: Text,
    }),
  ),
});
export type Corrections = z.infer<typeof Corrections>;

/** Written by `npm run verify -- DIR --write`; keys are claim ids. */
export const Verification = z.record(
  Id,
  z.strictObject({ state: z.enum(VERIFICATION_STATES), copy: Sha256.nullable(), quote: Sha256 }),
);
export type Verification = z.infer<typeof Verification>;

/** Per claim, the second reading against its passage. */
export const Review = z.record(
  Id,
  z.strictObject({ verdict: z.enum(REVIEW_VERDICTS), changed: Text.nullable(), read: Edtf }),
);
export type Review = z.infer<typeof Review>;
