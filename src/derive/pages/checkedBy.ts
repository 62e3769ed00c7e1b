import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";

/** How claims stand against what they were read from. */
export interface Checked {
  /** Quotes found in a copy of the source that is held. */
  readonly verified: number;
  /** Quotes recorded when they were read, with no copy to hold them against. */
  readonly copyNotHeld: number;
  /** Cells of tables, and figures noted without their words. */
  readonly tabled: number;
}

/** Counts claims by how they can be checked; a quote without a record counts as one whose copy is not held. */
export function checkedBy(atlas: Atlas, claims: readonly AtlasClaim[]): Checked {
  const tabled = claims.filter((claim) => "table" in claim).length;
  const verified = claims.filter(
    (claim) => "quote" in claim && atlas.verification[claim.id]?.state === "verified",
  ).length;
  return { verified, tabled, copyNotHeld: claims.length - tabled - verified };
}
