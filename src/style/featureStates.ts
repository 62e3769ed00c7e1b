import type { Derived } from "../derive/derive";
import type { MapFrame } from "../derive/mapFrame";
import { marksOverRim } from "../derive/marksOverRim";
import { overRim } from "../derive/overRim";
import { MAP_LAYERS } from "../schema/vocabulary";
import type { FeatureState } from "./featureState";
import { type LabelSwitch, labelStates } from "./labelStates";

export type FeatureStates = ReadonlyMap<string, ReadonlyMap<string, FeatureState>>;

/**
 * Feature state of every map source, by source id and `key`: what the style reads of the view. Both renderers
 * take it as it is; features without an entry are off.
 *
 * @param globe the frame at rest in which a globe is seen: names over its rim would stand on the paper around it and are
 * left out, and so are the heads and numerals of lines
 */
export function featureStates(
  derived: Derived,
  labels: readonly LabelSwitch[],
  globe?: MapFrame,
): FeatureStates {
  const shown = new Set(derived.visibility.shown.map(({ id }) => id));
  const states = new Map<string, ReadonlyMap<string, FeatureState>>();
  const over = globe && marksOverRim(derived.layers, derived.states, globe);
  for (const layer of MAP_LAYERS) {
    const lost = over?.get(layer);
    const marks = [...(derived.states.get(layer) ?? [])].map(
      ([key, state]) => [key, lost?.has(key) ? { ...state, isOverRim: true } : { ...state }] as const,
    );
    states.set(layer, new Map(marks));
  }
  const isOver = globe && overRim(globe);
  const isLost = (label: LabelSwitch) => isOver?.(label) === true;
  states.set("labels", labelStates(labels, shown, isLost));
  const { selection } = derived.view;
  const picked = selection?.kind === "feature" && shown.has(selection.id) ? selection.id : null;
  states.set("ledger", new Map(picked ? [[picked, { on: true, isSelected: true }]] : []));
  return states;
}
