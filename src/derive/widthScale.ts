import { scaleLinear } from "d3-scale";
import type { Figure } from "../schema/records/claim";
import type { ScaleKey } from "./scaleKeys";

/** Css px at export scale 1. */
export const WIDEST = 15;
export const NO_FIGURE_WIDTH = 3.6;
/** Drawn for "less than" figures, whose value is a bound and not a measure: the legend says so. */
export const BOUND_WIDTH = 1;
const THINNEST = 1.2;

/** Width in css px of a figure: linear from zero, so that twice the share is twice the ink. */
export function widthScale(scale: ScaleKey): (figure: Figure) => number {
  const linear = scaleLinear().domain([0, scale.largest]).range([0, WIDEST]);
  return (figure) => {
    if (figure.qualifier === "less-than") return BOUND_WIDTH;
    return Math.max(THINNEST, linear(figure.max === null ? figure.value : (figure.value + figure.max) / 2));
  };
}
