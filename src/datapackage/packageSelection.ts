import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim, AtlasFeature, AtlasPlace, AtlasSeaArea } from "../atlas/records";
import { notesBeside } from "../derive/notesBeside";
import { claimsBehind, outcomesFor } from "../derive/references";
import { visibleFeatures } from "../derive/visibleFeatures";
import type { Dispute, Series } from "../schema/records/registers";
import type { Source } from "../schema/records/source";
import type { ViewState } from "../viewstate/viewState";
import { placesNamedBy } from "./placesNamedBy";

/**
 * Why a claim is in a package, the first that applies: a mark rests on it; a note beside a layer does; it belongs to
 * a series of which a mark shows a value; it stands in a dispute with one of these; it tells what became of an
 * accusation in one of these. `other` claims carry no mark: they come with the whole atlas alone.
 */
export const CLAIM_ROLES = ["mark", "note", "series", "rival", "outcome", "other"] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

/** Everything that goes into a package, in the atlas's order. No id in it leads to a claim or source left out. */
export interface PackageSelection {
  readonly features: readonly AtlasFeature[];
  readonly claims: readonly { readonly claim: AtlasClaim; readonly role: ClaimRole }[];
  readonly sources: readonly Source[];
  readonly disputes: readonly Dispute[];
  readonly series: readonly Series[];
  readonly places: readonly AtlasPlace[];
  readonly seaAreas: readonly AtlasSeaArea[];
  readonly notes: Atlas["notes"];
}

/** What became of everyone whom these claims accuse, and of whoever is accused in telling that. */
function outcomesBehind(atlas: Atlas, claims: readonly AtlasClaim[]): readonly AtlasClaim[] {
  const held = new Set(claims);
  let last = claims;
  while (last.length > 0) {
    last = outcomesFor(atlas, last).filter((claim) => !held.has(claim));
    for (const claim of last) held.add(claim);
  }
  return [...held];
}

function rolesOf(atlas: Atlas, features: readonly AtlasFeature[], notes: Atlas["notes"], isWhole: boolean) {
  const roles = new Map<string, ClaimRole>();
  const add = (role: ClaimRole, ids: Iterable<string>) => {
    for (const id of ids) if (!roles.has(id)) roles.set(id, role);
  };
  add("mark", features.flatMap(claimsBehind));
  const series = atlas.series.filter(
    ({ points }) => isWhole || points.some(({ claim }) => roles.get(claim) === "mark"),
  );
  add(
    "note",
    notes.flatMap(({ claims }) => claims),
  );
  add(
    "series",
    series.flatMap(({ points }) => points.map(({ claim }) => claim)),
  );
  const disputes = [...atlas.dispute.values()].filter(
    ({ sides }) => isWhole || sides.some(({ claims }) => claims.some((id) => roles.has(id))),
  );
  add(
    "rival",
    disputes.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
  );
  const told = [...roles.keys()].flatMap((id) => atlas.claim.get(id) ?? []);
  add(
    "outcome",
    outcomesBehind(atlas, told).map(({ id }) => id),
  );
  if (isWhole) add("other", atlas.claim.keys());
  return { roles, series, disputes };
}

/** Chooses what a package holds: all of the atlas, or what is on in a view wherever its map stands. */
export function packageSelection(atlas: Atlas, view: ViewState | null): PackageSelection {
  const isWhole = view === null;
  const features = isWhole ? [...atlas.feature.values()] : visibleFeatures(atlas, view).shown;
  const notes = isWhole ? atlas.notes : notesBeside(atlas, features);
  const { roles, series, disputes } = rolesOf(atlas, features, notes, isWhole);
  const claims = [...atlas.claim.values()].flatMap((claim) => {
    const role = roles.get(claim.id);
    return role ? [{ claim, role }] : [];
  });
  const works = new Set(claims.flatMap(({ claim: { source, cites } }) => [source, cites]));
  const named = new Set([
    ...claims.flatMap(({ claim }) => claim.places),
    ...features.flatMap(placesNamedBy),
    ...series.map(({ place }) => place),
  ]);
  const seas = new Set(
    features.flatMap((feature) =>
      feature.layer === "strikes" || feature.layer === "deployments"
        ? (feature.properties.seaArea ?? [])
        : [],
    ),
  );
  return {
    features,
    claims,
    sources: [...atlas.source.values()].filter(({ id }) => isWhole || works.has(id)),
    disputes,
    series,
    places: [...atlas.place.values()].filter(({ id }) => isWhole || named.has(id)),
    seaAreas: [...atlas.seaArea.values()].filter(({ id }) => isWhole || seas.has(id)),
    notes,
  };
}
