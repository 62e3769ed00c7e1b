import type { FontMetrics } from "../../render/fontMetrics";
import { breakLines } from "../text/breakLines";
import { sheetTitleFace } from "../text/sheetType";

/** Sizes of the title in px, the largest first. */
const SIZES = [32, 28, 25, 22, 19, 17] as const;
const MOST_LINES = 2;
/** A title is not set larger than its column bears: this many ems at least stand on a line. */
const LEAST_EMS = 13;

/** The largest size at which a title stands on few lines. */
export function titleSize(title: string, width: number, fonts: FontMetrics): number {
  const borne = SIZES.filter((size) => size * LEAST_EMS <= width);
  const lines = (size: number) => {
    const style = { face: sheetTitleFace, size, leading: size, colour: "#000000" };
    return breakLines([{ text: title, style }], width, fonts).length;
  };
  return borne.find((size) => lines(size) <= MOST_LINES) ?? SIZES[SIZES.length - 1] ?? 17;
}
