import type { Atlas } from "../../atlas/atlas";

/** One thing that a picture rests on and that an edition after it changed. */
export interface LaterChange {
  readonly claim: string;
  readonly kind: "corrected" | "withdrawn";
  readonly date: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly reason: string;
}

/** What a picture, or a link pinned to an edition, was made from. */
interface MadeFrom {
  readonly edition: { readonly id: string; readonly hash: string };
  readonly references: readonly { readonly claims: readonly { readonly id: string }[] }[];
}

export interface SinceEdition {
  /** Whether the picture's edition is before, after or that of the atlas. */
  readonly order: "older" | "same" | "newer";
  /** Whether the picture was made from these very data. */
  readonly isSameData: boolean;
  readonly changes: readonly LaterChange[];
  /** Claims that the atlas does not hold and no correction accounts for. */
  readonly missing: readonly string[];
}

/** What became of a picture's evidence between the edition it was made from and the atlas's. */
export function sinceEdition({ edition, references }: MadeFrom, atlas: Atlas): SinceEdition {
  const claims = new Set(references.flatMap((reference) => reference.claims.map(({ id }) => id)));
  const changes = atlas.corrections.entries.flatMap((entry): LaterChange[] => {
    const { claim, kind, date, was, now, reason } = entry;
    if (kind === "added" || !claims.has(claim) || compareEditions(entry.edition, edition.id) <= 0) return [];
    return [{ claim, kind, date, was, now, reason }];
  });
  const told = new Set(changes.map(({ claim }) => claim));
  const order = compareEditions(edition.id, atlas.edition.id);
  return {
    order: order < 0 ? "older" : order > 0 ? "newer" : "same",
    isSameData: edition.hash === atlas.edition.hash,
    changes,
    missing: [...claims].filter((id) => !atlas.claim.has(id) && !told.has(id)),
  };
}

/** Editions are a year and a number, as `2026.10`; what is none comes before all. */
function compareEditions(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = partsOf(a);
  const [yearB = 0, numberB = 0] = partsOf(b);
  return yearA - yearB || numberA - numberB;
}

function partsOf(edition: string): number[] {
  return /^\d{4}\.\d{1,6}$/.test(edition) ? edition.split(".").map(Number) : [];
}
