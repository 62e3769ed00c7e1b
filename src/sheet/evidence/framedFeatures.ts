import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import type { DrawnBox } from "../../render/drawMapInput";
import type { LabelSwitch } from "../../style/labelStates";
import type { PxSize } from "../frameCamera";
import { featureOfKey } from "./featureOfKey";

function reachesInto([x0, y0, x1, y1]: DrawnBox["box"], { width, height }: PxSize): boolean {
  return x0 < width && x1 > 0 && y0 < height && y1 > 0;
}

/**
 * Shown features of which a mark or a label is in a drawn frame, in the atlas's order. A label stands for every feature
 * that switches it on, and any part of a ledger for all of its records, since its label sums them.
 *
 * @param drawn boxes of all marks and labels that the frame's map holds
 */
export function framedFeatures(
  derived: Derived,
  labels: readonly LabelSwitch[],
  frame: PxSize,
  drawn: readonly DrawnBox[],
): readonly AtlasFeature[] {
  const keys = featureOfKey(derived);
  const switches = new Map(labels.map(({ key, features }) => [key, features]));
  const records = new Map<string, readonly string[]>();
  for (const { sea, strikes } of derived.ledgers) {
    const ids = strikes.map(({ id }) => id);
    for (const id of [sea.id, ...ids]) records.set(id, ids);
  }
  const found = new Set<string>();
  for (const { featureId, layer, box } of drawn) {
    if (!reachesInto(box, frame)) continue;
    const id = keys.get(featureId);
    const inLedger = layer.startsWith("ledger-") ? records.get(id ?? "") : undefined;
    for (const behind of inLedger ?? switches.get(featureId) ?? (id ? [id] : [])) found.add(behind);
  }
  return derived.visibility.shown.filter(({ id }) => found.has(id));
}
