import { scaleLinear, scaleThreshold } from "d3-scale";
import type { Figure } from "../schema/records/claim";
import type { ScaleKey } from "./scaleKeys";

/** Css px at export scale 1. */
export const WIDEST = 15;
export const NO_FIGURE_WIDTH = 3.6;
/** Drawn for "less than" figures, whose value is a bound and not a measure: the legend says so. */
export const BOUND_WIDTH = 1;
const THINNEST = 1.2;

/** Beyond this ratio of the largest figure to the smallest a linear width would drown all but a few. */
const LINEAR_UP_TO = 30;
const MOST_BREAKS = 4;
/** Css px of the classes, thinnest first, by how many there are. */
const CLASS_WIDTHS: Readonly<Record<number, readonly number[]>> = {
  3: [1.2, 3, 6],
  4: [1, 2.2, 3.8, 6],
  5: [0.8, 1.4, 2.4, 3.8, 6],
};

/** The greatest of … 1, 3, 10, 30, 100 … that is not above `value`. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return value >= 3 * power ? 3 * power : power;
}

/**
 * Values at which the width steps up, ascending, where the figures differ by more than thirty times; null where
 * width is linear. Two to four breaks make three to five classes.
 */
export function classBreaks({ largest, smallest }: ScaleKey): readonly number[] | null {
  if (!(largest / smallest > LINEAR_UP_TO)) return null;
  const breaks = [roundDown(largest / 2)];
  while (breaks.length < MOST_BREAKS) {
    const next = roundDown((breaks[0] ?? 0) * 0.99);
    if (next <= smallest) break;
    breaks.unshift(next);
  }
  return breaks;
}

/** A figure as one number: the middle of a range. */
export function midValue({ value, max }: Figure): number {
  return max === null ? value : (value + max) / 2;
}

/**
 * Width in css px of a figure: linear from zero, so that twice the share is twice the ink, or by classes where
 * the scale's figures differ by more than thirty times.
 */
export function widthScale(scale: ScaleKey): (figure: Figure) => number {
  const breaks = classBreaks(scale);
  const linear = scaleLinear().domain([0, scale.largest]).range([0, WIDEST]);
  const widths = breaks ? (CLASS_WIDTHS[breaks.length + 1] ?? []) : [];
  const classed = breaks ? scaleThreshold().domain(breaks).range(widths) : null;
  return (figure) => {
    if (figure.qualifier === "less-than") return BOUND_WIDTH;
    return classed ? classed(midValue(figure)) : Math.max(THINNEST, linear(midValue(figure)));
  };
}
