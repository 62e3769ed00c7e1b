import type { FeatureState, FeatureStates } from "../../style/featureStates";

export interface StateChange {
  readonly source: string;
  readonly key: string;
  /** The new state in full, or null where the feature has none any more. */
  readonly state: FeatureState | null;
}

function isSame(a: FeatureState, b: FeatureState): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** What must be told to the map to get from one set of feature states to the next. */
export function stateChanges(before: FeatureStates, after: FeatureStates): StateChange[] {
  const changes: StateChange[] = [];
  for (const [source, states] of before) {
    for (const key of states.keys()) {
      if (!after.get(source)?.has(key)) changes.push({ source, key, state: null });
    }
  }
  for (const [source, states] of after) {
    for (const [key, state] of states) {
      const held = before.get(source)?.get(key);
      if (!held || !isSame(held, state)) changes.push({ source, key, state });
    }
  }
  return changes;
}
