import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";
import { edtfSpan } from "../../schema/edtf";

/** The figures the panel opens with, by the ids of their claims; one the atlas does not hold is left out. */
const OPENING_CLAIMS = ["dea-84-us-seized", "cocaine-3708-t-2023", "strikes-21-boats"];

const RUNNING_TOTAL = "strikes-21-boats";

/** The last day a claim speaks of, `YYYY-MM-DD`; empty where it gives none. */
function lastDay({ when, said }: AtlasClaim): string {
  return edtfSpan(when ?? said ?? "")?.last ?? "";
}

/** The published toll of the boat strikes that reaches furthest. Tolls are the claims named `toll-…-killed`. */
function latestToll(atlas: Atlas): AtlasClaim | null {
  const tolls = [...atlas.claim.values()].filter(({ id }) => /^toll-.*-killed$/.test(id));
  return tolls.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1) ?? null;
}

export interface OpeningFigure {
  readonly claim: AtlasClaim;
  /** The latest toll held, where the figure is a running total. */
  readonly latest: AtlasClaim | null;
}

/** The opening figures the atlas holds; the running total comes with the latest toll. */
export function openingFigures(atlas: Atlas): readonly OpeningFigure[] {
  return OPENING_CLAIMS.flatMap((id) => atlas.claim.get(id) ?? []).map((claim) => ({
    claim,
    latest: claim.id === RUNNING_TOTAL ? latestToll(atlas) : null,
  }));
}
