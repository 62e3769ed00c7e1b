import type { Standing } from "../../schema/vocabulary";

/** Line pattern by standing, in line widths: solid, long dashes, dots. */
export const STANDING_DASHES: Readonly<Record<Standing, readonly [number, number] | null>> = {
  reported: null,
  alleged: [3.2, 1.6],
  disputed: [0.01, 1.9],
};
