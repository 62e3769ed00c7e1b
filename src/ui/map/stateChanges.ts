import type { FeatureState } from "../../style/featureState";
import type { FeatureStates } from "../../style/featureStates";

export interface StateChange {
  readonly source: string;
  readonly key: string;
  /** The new state, with null for what it no longer holds. */
  readonly state: Readonly<Record<string, FeatureState[string] | null>>;
}

function cleared(held: FeatureState | undefined): Record<string, null> {
  return Object.fromEntries(Object.keys(held ?? {}).map((name) => [name, null]));
}

function isSame(a: FeatureState, b: FeatureState): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * What must be told to the map to get from one set of feature states to the next. A state that is gone is set to
 * nulls and never removed: MapLibre hands a tile that comes back from its cache the states it holds, so that one
 * that was removed meanwhile would stay drawn there.
 */
export function stateChanges(before: FeatureStates, after: FeatureStates): StateChange[] {
  const changes: StateChange[] = [];
  for (const [source, states] of before) {
    for (const [key, held] of states) {
      if (!after.get(source)?.has(key)) changes.push({ source, key, state: cleared(held) });
    }
  }
  for (const [source, states] of after) {
    for (const [key, state] of states) {
      const held = before.get(source)?.get(key);
      if (!held || !isSame(held, state)) changes.push({ source, key, state: { ...cleared(held), ...state } });
    }
  }
  return changes;
}
