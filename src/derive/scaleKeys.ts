import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim, AtlasFeature } from "../atlas/records";
import type { Figure } from "../schema/records/claim";
import type { MapLayerId } from "../schema/vocabulary";

/** Figures that may be compared by size: the same measure, unit and denominator, in one map layer. */
export interface ScaleKey {
  /** Stable id for addresses, e.g. `share-of-flow.cocaine-flowing-to-the-united-states-2006`. */
  readonly key: string;
  readonly layer: MapLayerId;
  readonly measure: Figure["measure"];
  readonly unit: Figure["unit"];
  readonly denominator: string | null;
  /** Feature id → the claim whose figure sets its size. Over all eras, so that the scale never shifts. */
  readonly claims: ReadonlyMap<string, AtlasClaim>;
  /** Feature id → every claim of this scale that it holds, e.g. one for each year. */
  readonly every: ReadonlyMap<string, readonly AtlasClaim[]>;
  /** Largest value over all eras and years: the domain is zero to this. */
  readonly largest: number;
  /** Least value above zero that is a measure and not a bound. */
  readonly smallest: number;
}

/** Map layers whose marks are drawn by volume. */
const SCALED_LAYERS: readonly MapLayerId[] = ["corridors", "seizure-flows", "seizures"];

export function scaleKeyOf({ measure, unit, denominator }: Figure): string {
  const whole = denominator !== null && unit !== "%" ? `${denominator} ${unit}` : (denominator ?? unit);
  const words = whole.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${measure}.${words.replace(/^-|-$/g, "")}`;
}

/** The claims whose figures hold for the whole feature; leg and joint figures set no size. */
function wholeFigureClaims(feature: AtlasFeature, atlas: Atlas): AtlasClaim[] {
  return feature.properties.volumes
    .filter(({ scope }) => scope === "whole")
    .flatMap(({ claims, measure }) =>
      claims.flatMap((id) => atlas.claim.get(id) ?? []).filter(({ figure }) => figure?.measure === measure),
    );
}

function scalesOfLayer(atlas: Atlas, layer: MapLayerId): ScaleKey[] {
  const groups = new Map<string, { figure: Figure; every: Map<string, AtlasClaim[]> }>();
  for (const feature of atlas.featuresOf(layer)) {
    for (const claim of wholeFigureClaims(feature, atlas)) {
      if (!claim.figure) continue;
      const key = scaleKeyOf(claim.figure);
      const group = groups.get(key) ?? { figure: claim.figure, every: new Map<string, AtlasClaim[]>() };
      group.every.set(feature.id, [...(group.every.get(feature.id) ?? []), claim]);
      groups.set(key, group);
    }
  }
  return [...groups]
    .filter(([, { every }]) => every.size > 1)
    .map(([key, { figure, every }]) => {
      const figures = [...every.values()].flatMap((claims) => claims.flatMap((claim) => claim.figure ?? []));
      const measured = figures.filter(({ qualifier, value }) => qualifier !== "less-than" && value > 0);
      return {
        key,
        layer,
        measure: figure.measure,
        unit: figure.unit,
        denominator: figure.denominator,
        claims: new Map([...every].flatMap(([id, [first]]) => (first ? [[id, first] as const] : []))),
        every,
        largest: Math.max(...figures.map(({ value, max }) => max ?? value)),
        smallest: Math.min(...measured.map(({ value }) => value)),
      };
    });
}

/** An atlas never changes, and every step of time that is played asks for its scales. */
const held = new WeakMap<Atlas, Map<MapLayerId, readonly ScaleKey[]>>();

function heldScales(atlas: Atlas, layer: MapLayerId): readonly ScaleKey[] {
  const byLayer = held.get(atlas) ?? new Map<MapLayerId, readonly ScaleKey[]>();
  held.set(atlas, byLayer);
  const scales = byLayer.get(layer) ?? scalesOfLayer(atlas, layer);
  byLayer.set(layer, scales);
  return scales;
}

/** Every scale of these map layers, in order of its first feature. A scale needs at least two features to compare. */
export function scaleKeys(atlas: Atlas, layers: readonly MapLayerId[] = SCALED_LAYERS): readonly ScaleKey[] {
  return layers.flatMap((layer) => heldScales(atlas, layer));
}
