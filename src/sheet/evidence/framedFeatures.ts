import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import type { MapFrame } from "../../derive/mapFrame";
import type { DrawnBox } from "../../render/drawMapInput";
import type { LabelSwitch } from "../../style/featureStates";
import { inFrame } from "../../style/legend/inFrame";
import { featureOfKey } from "./featureOfKey";

/** Whether a box reaches into a frame of this size. */
function reachesInto([x0, y0, x1, y1]: DrawnBox["box"], { width, height }: MapFrame): boolean {
  return x0 < width && x1 > 0 && y0 < height && y1 > 0;
}

/**
 * Shown features of which a mark or a label is in the frame, in the atlas's order: those whose geometry enters it and
 * those whose symbol, circle or words do, though their point lies outside. A line's box says too much, so of lines and
 * areas the geometry decides.
 *
 * @param drawn boxes of the symbols, circles and labels that the frame's map holds
 */
export function framedFeatures(
  derived: Derived,
  labels: readonly LabelSwitch[],
  frame: MapFrame,
  drawn: readonly DrawnBox[],
): readonly AtlasFeature[] {
  const keys = featureOfKey(derived);
  const switches = new Map(labels.map(({ key, features }) => [key, features]));
  const seas = new Map(derived.ledgers.map(({ sea, strikes }) => [sea.id, strikes.map(({ id }) => id)]));
  const found = new Set(inFrame(derived, frame).map(({ id }) => id));
  for (const { featureId, box } of drawn) {
    if (!reachesInto(box, frame)) continue;
    const id = keys.get(featureId);
    for (const behind of switches.get(featureId) ?? seas.get(id ?? "") ?? (id ? [id] : [])) found.add(behind);
  }
  return derived.visibility.shown.filter(({ id }) => found.has(id));
}
