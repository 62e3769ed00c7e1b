import { dayNumber, dayOf, yearOf } from "./days";
import type { TimeScale } from "./timeScale";

export interface TimeTick {
  /** The day it stands for, `YYYY-MM-DD`. */
  readonly day: string;
  /** 0 to 1. */
  readonly at: number;
  /** Whether there is room to print it. */
  readonly hasLabel: boolean;
  /** A tick that a period begins with: it is printed with its year. */
  readonly isFirst: boolean;
}

function decades(scale: TimeScale): readonly TimeTick[] {
  const first = Math.ceil(yearOf(scale.first) / 10) * 10;
  const count = Math.floor((yearOf(scale.last) - first) / 10) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = first + index * 10;
    const day = `${year}-01-01`;
    const hasLabel = year >= 1980 || (year >= 1920 ? year % 20 === 0 : year % 40 === 0);
    return { day, at: scale.at(day), hasLabel, isFirst: false };
  });
}

function months(scale: TimeScale): readonly TimeTick[] {
  const [from, to] = [dayNumber(scale.first), dayNumber(scale.last)];
  const days = Array.from({ length: to - from + 1 }, (_, index) => dayOf(from + index));
  return days
    .filter((day) => day.endsWith("-01"))
    .map((day, index) => ({
      day,
      at: scale.at(day),
      hasLabel: true,
      isFirst: index === 0 || day.endsWith("-01-01"),
    }));
}

/** Every tenth year, or every month where the scale goes by days. */
export function timeTicks(scale: TimeScale): readonly TimeTick[] {
  return scale.unit === "year" ? decades(scale) : months(scale);
}
