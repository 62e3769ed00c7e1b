import type { Atlas } from "../../atlas/atlas";
import { type Checked, checkedBy } from "./checkedBy";

/** What the atlas holds and how far it was checked, counted from the data. */
export interface Holdings {
  readonly claims: number;
  readonly sources: number;
  readonly marks: number;
  readonly eras: number;
  readonly disputes: number;
  readonly contradictions: number;
  readonly checked: Checked;
  /** Sources of which a copy is held. */
  readonly copies: number;
  /** Claims that were read a second time beside their passage. */
  readonly reread: number;
  /** Of these, claims that the second reading changed. */
  readonly changed: number;
}

export function holdingsOf(atlas: Atlas): Holdings {
  const claims = [...atlas.claim.values()];
  const sources = [...atlas.source.values()];
  const disputes = [...atlas.dispute.values()];
  const reviews = claims.flatMap(({ id }) => atlas.review[id] ?? []);
  return {
    claims: claims.length,
    sources: sources.length,
    marks: atlas.feature.size,
    eras: atlas.eras.length,
    disputes: disputes.length,
    contradictions: disputes.filter(({ kind }) => kind === "contradiction").length,
    checked: checkedBy(atlas, claims),
    copies: sources.filter(({ custom }) => custom.copy !== undefined).length,
    reread: reviews.length,
    changed: reviews.filter(({ verdict }) => verdict === "corrected").length,
  };
}
