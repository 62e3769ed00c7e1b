import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_YEARS, dayScale, endOf, type TimeScale } from "../../../src/derive/timeline/timeScale";
import { timeTicks } from "../../../src/derive/timeline/timeTicks";

const months = dayScale("2025-09-01", "2026-06-30");
const dayIn = ({ first, last }: TimeScale) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe.each([
  ["all years", ALL_YEARS],
  ["the months of the strikes", months],
])("the scale of %s", (_, scale) => {
  test("finds each day again at the place it gave it", () => {
    fc.assert(
      fc.property(dayIn(scale), (day) => {
        expect(scale.dayAt(scale.at(day))).toBe(day);
      }),
    );
  });

  test("never turns back, and a day ends after it began", () => {
    fc.assert(
      fc.property(dayIn(scale), dayIn(scale), (a, b) => {
        expect(Math.sign(scale.at(a) - scale.at(b))).toBe(Math.sign(a.localeCompare(b)));
        expect(endOf(scale, a)).toBeGreaterThan(scale.at(a));
      }),
    );
  });

  test("reaches from end to end, and keeps what lies beyond at its ends", () => {
    expect([scale.at(scale.first), endOf(scale, scale.last)]).toEqual([0, 1]);
    expect([scale.at("1700-01-01"), scale.at("2100-01-01")]).toEqual([0, 1]);
    expect([scale.dayAt(0), scale.dayAt(1)]).toEqual([scale.first, scale.last]);
  });
});

test("years widen towards the present", () => {
  const widths = Array.from({ length: 190 }, (_, index) => {
    const year = 1836 + index;
    return ALL_YEARS.at(`${year + 1}-01-01`) - ALL_YEARS.at(`${year}-01-01`);
  });
  const later = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  expect(Math.min(...later)).toBeGreaterThanOrEqual(-1e-9);
});

test("ticks stand every ten years through the whole length, and every month where days are shown", () => {
  const years = timeTicks(ALL_YEARS).map(({ day }) => Number(day.slice(0, 4)));
  expect(years[0]).toBe(1840);
  expect(years.every((year, index) => year === 1840 + index * 10)).toBe(true);
  expect(timeTicks(months)).toHaveLength(10);
  expect(
    timeTicks(months)
      .filter(({ isFirst }) => isFirst)
      .map(({ day }) => day),
  ).toEqual(["2025-09-01", "2026-01-01"]);
});
