import { dayNumber, dayOf, yearOf } from "./days";
import type { TimeScale } from "./timeScale";

type Years = readonly [first: number, last: number];

const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
const PAGES: Readonly<Record<string, number>> = { PageDown: -1, PageUp: 1 };
const LARGE_STEP = { year: 10, day: 30 };

/** Where a key of the slider pattern (ARIA Authoring Practices) leads from a value; null for any other key. */
export function slid(key: string, value: number, [least, most]: Years, unit: "year" | "day"): number | null {
  if (key === "Home") return least;
  if (key === "End") return most;
  const by = ARROWS[key] ?? (PAGES[key] ?? 0) * LARGE_STEP[unit];
  return by === 0 ? null : Math.min(most, Math.max(least, value + by));
}

/** A range with one end moved; it pushes the other end along. Null where it is all there is. */
export function withEnd(range: Years, end: "first" | "last", year: number, bounds: Years): Years | null {
  const moved: Years = end === "first" ? [year, Math.max(year, range[1])] : [Math.min(year, range[0]), year];
  return moved[0] <= bounds[0] && moved[1] >= bounds[1] ? null : moved;
}

/** The years between two places on the scale, in either order, within the bounds. */
export function brushedYears(a: number, b: number, scale: TimeScale, [least, most]: Years): Years {
  const years = [a, b].map((share) => Math.min(most, Math.max(least, yearOf(scale.dayAt(share)))));
  return [Math.min(...years), Math.max(...years)];
}

/** The day before which nothing is hidden any more is no limit: null. */
export function limitDay(day: number, [, last]: Years): string | null {
  return day >= last ? null : dayOf(day);
}

export function dayValue(day: string | null, [, last]: Years): number {
  return day === null ? last : Math.min(dayNumber(day), last);
}
