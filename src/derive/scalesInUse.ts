import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim } from "../atlas/records";
import type { MapLayerId } from "../schema/vocabulary";
import type { ViewState } from "../viewstate/viewState";
import { type ScaleKey, scaleKeys } from "./scaleKeys";
import type { Visibility } from "./visibleFeatures";

/** Scales of these layers that at least two shown features share, most shared first. */
export function scalesInView(
  atlas: Atlas,
  { shown }: Visibility,
  layers: readonly MapLayerId[],
): readonly ScaleKey[] {
  const ids = new Set(shown.map(({ id }) => id));
  const shared = (scale: ScaleKey) => [...scale.claims.keys()].filter((id) => ids.has(id)).length;
  return scaleKeys(atlas, layers)
    .map((scale) => ({ scale, count: shared(scale) }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || a.scale.key.localeCompare(b.scale.key))
    .map(({ scale }) => scale);
}

function yearOf({ when }: AtlasClaim): number {
  return Number(when?.slice(0, 4));
}

/** Of each feature's yearly claims the latest within the view's years; a feature without one has no figure. */
function withLatestClaims(scale: ScaleKey, years: ViewState["years"]): ScaleKey {
  const claims = [...scale.every].flatMap(([id, every]) => {
    const [latest] = every
      .filter((claim) => !years || (yearOf(claim) >= years[0] && yearOf(claim) <= years[1]))
      .toSorted((a, b) => yearOf(b) - yearOf(a));
    return latest ? [[id, latest] as const] : [];
  });
  return { ...scale, claims: new Map(claims) };
}

/** The scale that sets sizes in each map layer drawn by volume; a layer without one is left out. */
export function scalesInUse(
  atlas: Atlas,
  visibility: Visibility,
  view: ViewState,
): ReadonlyMap<MapLayerId, ScaleKey> {
  const used = new Map<MapLayerId, ScaleKey>();
  for (const layer of ["corridors", "seizure-flows", "seizures"] as const) {
    const scales = scalesInView(atlas, visibility, [layer]);
    const scale = scales.find(({ key }) => key === view.measure) ?? scales[0];
    if (scale) used.set(layer, layer === "seizures" ? withLatestClaims(scale, view.years) : scale);
  }
  return used;
}
