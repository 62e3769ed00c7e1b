import { describe, expect, test } from "vitest";
import { timelineBands, timelineTicks, timeScale } from "../../src/ui/timeline/timeScale";
import { smallAtlas } from "../derive/smallAtlas";

describe("the timeline's scale", () => {
  test("never turns back, and gives later years no less room than earlier ones", () => {
    const steps = Array.from(
      { length: 190 },
      (_, index) => timeScale(1837 + index) - timeScale(1836 + index),
    );
    expect(Math.min(...steps)).toBeGreaterThan(0);
    const later = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
    expect(Math.min(...later)).toBeGreaterThanOrEqual(-1e-9);
  });

  test("has a tick every ten years, evenly through its whole length", () => {
    const years = timelineTicks().map(({ year }) => year);
    expect(years[0]).toBe(1840);
    expect(years.every((year, index) => year === 1840 + index * 10)).toBe(true);
  });
});

test("bands that share years stand in rows of their own", () => {
  const { eras } = smallAtlas({});
  const overlapping = [...eras, { ...eras[0], id: "another", numeral: 3 } as (typeof eras)[number]];
  const bands = timelineBands(overlapping);
  const clashes = bands.flatMap((a) =>
    bands.filter((b) => a !== b && a.lane === b.lane && a.from <= b.to && b.from <= a.to),
  );
  expect(clashes).toEqual([]);
  expect(new Set(bands.map(({ lane }) => lane)).size).toBe(2);
});
