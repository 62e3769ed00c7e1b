import { scaleLinear } from "d3-scale";
import { dayAtYears, dayNumber, dayOf, yearsAt } from "./days";

/** Where the scale of all years changes: each stretch is linear, later ones wider. Shares of the width. */
const STRETCHES = [
  [1835, 0],
  [1915, 0.13],
  [1975, 0.36],
  [2000, 0.64],
  [2027, 1],
] as const;

/** Places of days along the timeline, 0 at its left end to 1 at its right. */
export interface TimeScale {
  /** Whether the reader moves along it by years or by days. */
  readonly unit: "year" | "day";
  /** The first day on it, and the last. */
  readonly first: string;
  readonly last: string;
  /** Where a day begins. Days beyond the ends stand at the ends. */
  readonly at: (day: string) => number;
  /** The day at a place. */
  readonly dayAt: (share: number) => string;
}

const years = scaleLinear()
  .domain(STRETCHES.map(([year]) => year))
  .range(STRETCHES.map(([, share]) => share))
  .clamp(true);

/** All years of the atlas; they widen towards the present. */
export const ALL_YEARS: TimeScale = {
  unit: "year",
  first: "1835-01-01",
  last: "2026-12-31",
  at: (day) => years(yearsAt(day)),
  dayAt: (share) => dayAtYears(Math.min(years.invert(share), 2027 - 1e-6)),
};

/** Every day from `first` to `last`, each as wide as the others. */
export function dayScale(first: string, last: string): TimeScale {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const days = scaleLinear()
    .domain([from, to + 1])
    .clamp(true);
  return {
    unit: "day",
    first,
    last,
    at: (day) => days(dayNumber(day)),
    dayAt: (share) => dayOf(Math.min(Math.floor(days.invert(share) + 1e-6), to)),
  };
}

/** Where a day ends, which is where the next one begins. */
export function endOf(scale: TimeScale, day: string): number {
  return scale.at(dayOf(dayNumber(day) + 1));
}
