import type { Derived } from "../derive/derive";
import { MAP_LAYERS } from "../schema/vocabulary";

export type FeatureState = Readonly<Record<string, string | number | boolean>>;
export type FeatureStates = ReadonlyMap<string, ReadonlyMap<string, FeatureState>>;

/** A label with the features that switch it on, as the build writes it into `labels.geojson`. */
export interface LabelSwitch {
  readonly key: string;
  /** Ids of atlas features; empty for the basemap's own labels. */
  readonly features: readonly string[];
}

/**
 * Feature state of every map source, by source id and `key`: what the style reads of the view. Both renderers
 * take it as it is; features without an entry are off.
 */
export function featureStates(derived: Derived, labels: readonly LabelSwitch[]): FeatureStates {
  const shown = new Set(derived.visibility.shown.map(({ id }) => id));
  const states = new Map<string, ReadonlyMap<string, FeatureState>>();
  for (const layer of MAP_LAYERS) {
    const marks = [...(derived.states.get(layer) ?? [])].map(([key, state]) => [key, { ...state }] as const);
    states.set(layer, new Map(marks));
  }
  const on = labels.filter(({ features }) => features.some((id) => shown.has(id)));
  states.set("labels", new Map(on.map(({ key }) => [key, { on: true }])));
  const { selection } = derived.view;
  const picked = selection?.kind === "feature" && shown.has(selection.id) ? selection.id : null;
  states.set("ledger", new Map(picked ? [[picked, { on: true, isSelected: true }]] : []));
  return states;
}
