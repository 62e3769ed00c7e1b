import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { boundsOf } from "../../render/project/shapes";
import { clipShapes } from "../../render/project/clipShapes";
import { inFrame } from "../../style/legend/inFrame";
import { projectionOf, type SheetFrame } from "../frame/sheetFrame";

/** Shown features that geometry says are in a frame, in the atlas's order: what is known before the map is drawn. */
export function expectedFeatures(derived: Derived, frame: SheetFrame): readonly AtlasFeature[] {
  if (frame.projection === derived.view.projection) return inFrame(derived, frame);
  const { shown } = derived.visibility;
  const { shapesOf } = projectionOf(frame);
  const isInFrame = (geometry: GeoJSON.Geometry) =>
    boundsOf(clipShapes(shapesOf(geometry), [0, 0, frame.width, frame.height])) !== null;
  const waiting = new Set([...shown, ...derived.ledgers.map(({ sea }) => sea)].map(({ id }) => id));
  const found = new Set<string>();
  for (const { features } of [...Object.values(derived.layers), derived.ledgerParts]) {
    for (const { properties, geometry } of features) {
      if (!waiting.has(properties.id) || !isInFrame(geometry)) continue;
      waiting.delete(properties.id);
      found.add(properties.id);
    }
  }
  // A ledger's label sums all of its records, those whose marks lie outside the frame as well.
  for (const { sea, strikes } of derived.ledgers) {
    if (found.has(sea.id)) for (const { id } of strikes) found.add(id);
  }
  return shown.filter(({ id }) => found.has(id));
}
