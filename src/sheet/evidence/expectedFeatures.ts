import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { shownWhere } from "../../style/legend/inFrame";
import type { SheetFrame } from "../frame/sheetFrame";
import { insideSheet } from "./insideSheet";

/** Shown features that geometry says are in a frame, in the atlas's order: what is known before the map is drawn. */
export function expectedFeatures(derived: Derived, frame: SheetFrame): readonly AtlasFeature[] {
  return shownWhere(derived, insideSheet(derived, frame));
}
