import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brushedYears, dayValue, limitDay, slid, withEnd } from "../../../src/derive/timeline/slide";
import { ALL_YEARS } from "../../../src/derive/timeline/timeScale";

const BOUNDS = [1839, 2026] as const;

describe("a handle moved by keys", () => {
  test.each([
    ["ArrowRight", 1990],
    ["ArrowUp", 1990],
    ["ArrowLeft", 1988],
    ["PageUp", 1999],
    ["PageDown", 1979],
    ["Home", 1839],
    ["End", 2026],
  ])("%s leads from 1989 to %i", (key, year) => {
    expect(slid(key, 1989, BOUNDS, "year")).toBe(year);
  });

  test("stays within its bounds, and leaves other keys to the page", () => {
    expect(slid("PageUp", 2025, BOUNDS, "year")).toBe(2026);
    expect(slid("ArrowLeft", 1839, BOUNDS, "year")).toBe(1839);
    expect(slid("Tab", 1989, BOUNDS, "year")).toBeNull();
  });
});

test("one end pushes the other along and never passes it; the whole is no range", () => {
  expect(withEnd([1979, 1989], "first", 1995, BOUNDS)).toEqual([1995, 1995]);
  expect(withEnd([1979, 1989], "last", 1970, BOUNDS)).toEqual([1970, 1970]);
  expect(withEnd([1839, 1989], "last", 2026, BOUNDS)).toBeNull();
});

test("a brush gives years in order and within the bounds, from wherever to wherever it is drawn", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [from, to] = brushedYears(a, b, ALL_YEARS, BOUNDS);
      expect(from).toBeLessThanOrEqual(to);
      expect(from).toBeGreaterThanOrEqual(BOUNDS[0]);
      expect(to).toBeLessThanOrEqual(BOUNDS[1]);
      expect(brushedYears(b, a, ALL_YEARS, BOUNDS)).toEqual([from, to]);
    }),
  );
});

test("the last day of all is no limit, and stands at the end", () => {
  const bounds = [dayValue("2025-09-02", [0, 1e6]), dayValue("2026-06-21", [0, 1e6])] as const;
  expect(limitDay(bounds[1], bounds)).toBeNull();
  expect(limitDay(bounds[0], bounds)).toBe("2025-09-02");
  expect(dayValue(null, bounds)).toBe(bounds[1]);
});
