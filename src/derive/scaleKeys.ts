import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim, AtlasFeature } from "../atlas/records";
import type { Figure } from "../schema/records/claim";

/** Figures that may be compared by width: the same measure, unit and denominator. */
export interface ScaleKey {
  /** Stable id for addresses, e.g. `share-of-flow.cocaine-flowing-to-the-united-states-2006`. */
  readonly key: string;
  readonly measure: Figure["measure"];
  readonly unit: Figure["unit"];
  readonly denominator: string | null;
  /** Feature id → the claim whose figure sets its width. Over all eras, so that the scale never shifts. */
  readonly claims: ReadonlyMap<string, AtlasClaim>;
  /** Largest value over all eras: the domain is zero to this. */
  readonly largest: number;
}

/** Map layers whose lines are drawn by volume. */
const SCALED_LAYERS = new Set(["corridors", "seizure-flows"]);

export function scaleKeyOf({ measure, unit, denominator }: Figure): string {
  const words = (denominator ?? unit).toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${measure}.${words.replace(/^-|-$/g, "")}`;
}

/** The claim whose figure holds for the whole feature; leg and joint figures set no width. */
function wholeFigureClaims(feature: AtlasFeature, atlas: Atlas): AtlasClaim[] {
  return feature.properties.volumes
    .filter(({ scope }) => scope === "whole")
    .flatMap(({ claims, measure }) =>
      claims.flatMap((id) => atlas.claim.get(id) ?? []).filter(({ figure }) => figure?.measure === measure),
    );
}

/** Every scale the atlas holds, in order of its first feature. A scale needs at least two features to compare. */
export function scaleKeys(atlas: Atlas): readonly ScaleKey[] {
  const groups = new Map<string, { figure: Figure; claims: Map<string, AtlasClaim> }>();
  for (const feature of atlas.feature.values()) {
    if (!SCALED_LAYERS.has(feature.layer)) continue;
    for (const claim of wholeFigureClaims(feature, atlas)) {
      if (!claim.figure) continue;
      const key = scaleKeyOf(claim.figure);
      const group = groups.get(key) ?? { figure: claim.figure, claims: new Map<string, AtlasClaim>() };
      if (!group.claims.has(feature.id)) group.claims.set(feature.id, claim);
      groups.set(key, group);
    }
  }
  return [...groups]
    .filter(([, { claims }]) => claims.size > 1)
    .map(([key, { figure, claims }]) => ({
      key,
      measure: figure.measure,
      unit: figure.unit,
      denominator: figure.denominator,
      claims,
      largest: Math.max(...[...claims.values()].map(({ figure: held }) => held?.max ?? held?.value ?? 0)),
    }));
}
