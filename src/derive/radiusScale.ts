import { scaleSqrt } from "d3-scale";
import type { Figure } from "../schema/records/claim";
import type { ScaleKey } from "./scaleKeys";
import { midValue } from "./widthScale";

/** Css px at export scale 1. */
export const LARGEST_RADIUS = 30;
/** Below this a circle could not be seen or pointed at: such figures share one dot, which the legend names. */
export const SMALLEST_RADIUS = 1.3;
/** Ring where no figure is given for the years shown. */
export const NO_FIGURE_RADIUS = 2.6;

/** Radius in css px of a figure: the circle's area is proportional to it, down to the smallest dot. */
export function radiusScale(scale: ScaleKey): (figure: Figure) => number {
  const root = scaleSqrt().domain([0, scale.largest]).range([0, LARGEST_RADIUS]);
  return (figure) => Math.max(SMALLEST_RADIUS, root(midValue(figure)));
}

/** The value up to which a circle is no larger than the smallest dot. */
export function smallestDotValue({ largest }: ScaleKey): number {
  return largest * (SMALLEST_RADIUS / LARGEST_RADIUS) ** 2;
}
