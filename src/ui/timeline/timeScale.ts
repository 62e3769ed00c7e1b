import { scaleLinear } from "d3-scale";
import type { AtlasEra } from "../../atlas/records";

/** Where the scale changes: each stretch is linear in years, later ones wider. Shares of the width. */
const STRETCHES = [
  [1835, 0],
  [1915, 0.13],
  [1975, 0.36],
  [2000, 0.64],
  [2027, 1],
] as const;

/** Place of a year, 0 at the left end to 1 at the right. Years may have fractions. */
export const timeScale = scaleLinear()
  .domain(STRETCHES.map(([year]) => year))
  .range(STRETCHES.map(([, share]) => share))
  .clamp(true);

export interface TimelineBand {
  readonly era: AtlasEra;
  /** 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Row, 0 at the top. */
  readonly lane: number;
}

function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

/** Where each era lies in time: bands in as few rows as keep them apart, earlier eras first. */
export function timelineBands(eras: readonly AtlasEra[]): readonly TimelineBand[] {
  const [start = 0] = timeScale.domain();
  const end = timeScale.domain().at(-1) ?? start;
  const ends: number[] = [];
  return eras
    .map((era) => ({
      era,
      from: timeScale(era.dates.first ? yearOf(era.dates.first) : start),
      to: timeScale(era.dates.last ? yearOf(era.dates.last) : end),
    }))
    .toSorted((a, b) => a.from - b.from || a.era.numeral - b.era.numeral)
    .map((band) => {
      const free = ends.findIndex((taken) => taken < band.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = band.to;
      return { ...band, lane };
    });
}

/** Every tenth year within the scale; `hasLabel` where there is room to print it. */
export function timelineTicks(): readonly { year: number; at: number; hasLabel: boolean }[] {
  const [from = 0, ...rest] = timeScale.domain();
  const to = rest.at(-1) ?? from;
  const first = Math.ceil(from / 10) * 10;
  const years = Array.from({ length: Math.floor((to - first) / 10) + 1 }, (_, index) => first + index * 10);
  return years.map((year) => ({
    year,
    at: timeScale(year),
    hasLabel: year >= 1980 || (year >= 1920 ? year % 20 === 0 : year % 40 === 0),
  }));
}
