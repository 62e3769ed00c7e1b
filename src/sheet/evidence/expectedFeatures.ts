import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { type Box, boundsOf, contains, touches } from "../../render/project/shapes";
import { clipShapes } from "../../render/project/clipShapes";
import { inFrame, shownWhere } from "../../style/legend/inFrame";
import { projectionOf, type SheetFrame } from "../frame/sheetFrame";

/** Shown features that geometry says are in a frame, in the atlas's order: what is known before the map is drawn. */
export function expectedFeatures(derived: Derived, frame: SheetFrame): readonly AtlasFeature[] {
  if (frame.projection === derived.view.projection) return inFrame(derived, frame);
  const { shapesOf, boxOf } = projectionOf(frame);
  const whole: Box = [0, 0, frame.width, frame.height];
  return shownWhere(derived, (geometry) => {
    const box = boxOf(geometry);
    if (box && (contains(whole, box) || !touches(whole, box))) return contains(whole, box);
    return boundsOf(clipShapes(shapesOf(geometry), whole)) !== null;
  });
}
