import type { Derived } from "../derive/derive";
import { MAP_LAYERS } from "../schema/vocabulary";
import type { FeatureState } from "./featureState";
import { type LabelSwitch, labelStates } from "./labelStates";

export type FeatureStates = ReadonlyMap<string, ReadonlyMap<string, FeatureState>>;

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
  states.set("labels", labelStates(labels, shown));
  const { selection } = derived.view;
  const picked = selection?.kind === "feature" && shown.has(selection.id) ? selection.id : null;
  states.set("ledger", new Map(picked ? [[picked, { on: true, isSelected: true }]] : []));
  return states;
}
