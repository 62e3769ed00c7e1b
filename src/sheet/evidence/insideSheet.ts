import type { Derived } from "../../derive/derive";
import { clipShapes } from "../../render/project/clipShapes";
import { type Box, boundsOf, contains, touches } from "../../render/project/shapes";
import { insideFrame } from "../../style/legend/inFrame";
import type { IsInside } from "../../style/legend/legendEntry";
import { projectionOf, type SheetFrame } from "../frame/sheetFrame";

/** Whether a drawn part lies in a sheet's map, in the projection of that sheet. */
export function insideSheet(derived: Derived, frame: SheetFrame): IsInside {
  if (frame.projection === derived.view.projection) return insideFrame(derived, frame);
  const { shapesOf, boxOf } = projectionOf(frame);
  const whole: Box = [0, 0, frame.width, frame.height];
  return (geometry) => {
    const box = boxOf(geometry);
    if (box && (contains(whole, box) || !touches(whole, box))) return contains(whole, box);
    return boundsOf(clipShapes(shapesOf(geometry), whole)) !== null;
  };
}
