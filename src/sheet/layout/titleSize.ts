import type { FontMetrics } from "../../render/fontMetrics";
import { brokenLines } from "../text/breakLines";
import { sheetTitleFace } from "../text/sheetType";

/** Sizes of the title in px, the largest first. */
const SIZES = [32, 28, 25, 22, 19, 17] as const;
const SMALLEST = 17;
/** A title on one line is worth being this much smaller, in px, than one on two. */
const LEAST_ON_ONE_LINE = 25;
/** A title is not set larger than its column bears: this many ems at least stand on a line. */
const LEAST_EMS = 13;

/** The size of a title in px: large on one line, else the largest for two, else the smallest. */
export function titleSize(title: string, width: number, most: number, fonts: FontMetrics): number {
  const borne = SIZES.filter((size) => size <= most && size * LEAST_EMS <= width);
  const lines = (size: number) => {
    const style = { face: sheetTitleFace, size, leading: size, colour: "#000000" };
    return brokenLines([{ text: title, style }], width, fonts).length;
  };
  const onOne = borne.find((size) => size >= LEAST_ON_ONE_LINE && lines(size) === 1);
  return onOne ?? borne.find((size) => lines(size) <= 2) ?? SMALLEST;
}
