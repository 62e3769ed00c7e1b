import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";

/** The figures the panel opens with, by the ids of their claims; one the atlas does not hold is left out. */
const OPENING_CLAIMS = ["dea-84-us-seized", "cocaine-3708-t-2023", "strikes-at-least-21-boats"];

/** Published tolls of the boat strikes, earliest first. */
function tolls(atlas: Atlas): readonly AtlasClaim[] {
  return [...atlas.claim.values()]
    .filter(({ figure, episodes }) => figure?.measure === "killed" && episodes.includes("venezuela-2025"))
    .filter(({ when, said }) => (when ?? said) !== null)
    .toSorted((a, b) => (a.when ?? a.said ?? "").localeCompare(b.when ?? b.said ?? ""));
}

export interface OpeningFigure {
  readonly claim: AtlasClaim;
  /** The latest toll held, where the figure is a running total. */
  readonly latest: AtlasClaim | null;
}

/** The opening figures the atlas holds; a running total comes with the latest one of its kind. */
export function openingFigures(atlas: Atlas): readonly OpeningFigure[] {
  return OPENING_CLAIMS.flatMap((id) => atlas.claim.get(id) ?? []).map((claim) => {
    const isRunning = claim.episodes.includes("venezuela-2025") && claim.figure?.unit !== "%";
    return { claim, latest: isRunning ? (tolls(atlas).at(-1) ?? null) : null };
  });
}
