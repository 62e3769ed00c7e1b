import { describe, expect, test } from "vitest";
import { eraBands } from "../../../src/derive/timeline/eraBands";
import { ALL_YEARS, dayScale } from "../../../src/derive/timeline/timeScale";
import { timeSpan } from "../../../src/derive/timeline/timeSpan";
import { smallAtlas } from "../smallAtlas";

const at = (year: number) => ALL_YEARS.at(`${year}-01-01`);

describe("a period", () => {
  test("with exact ends is certain through its whole length", () => {
    expect(timeSpan("1979/1989", ALL_YEARS)).toEqual({
      from: at(1979),
      sureFrom: at(1979),
      sureTo: at(1990),
      to: at(1990),
      start: "exact",
      end: "exact",
    });
  });

  test("that begins in a decade is certain only after that decade", () => {
    const span = timeSpan("197X/1989", ALL_YEARS);
    expect([span.from, span.sureFrom, span.sureTo]).toEqual([at(1970), at(1980), at(1990)]);
    expect([span.start, span.end]).toEqual(["approximate", "exact"]);
  });

  test.each(["1947~/1991", "1947?/1991"])("%s is not certain in its first year", (edtf) => {
    const span = timeSpan(edtf, ALL_YEARS);
    expect([span.from, span.sureFrom, span.start]).toEqual([at(1947), at(1948), "approximate"]);
  });

  test("that ends about a year is not certain in that year", () => {
    expect(timeSpan("1985~/1996~", ALL_YEARS)).toMatchObject({ sureTo: at(1996), end: "approximate" });
  });

  test("open at an end reaches to the scale's own", () => {
    expect(timeSpan("../1839", ALL_YEARS)).toMatchObject({ from: 0, start: "open", end: "exact" });
    expect(timeSpan("1979/..", ALL_YEARS)).toMatchObject({ to: 1, start: "exact", end: "open" });
  });

  test.each(["198X", "2026-05-04?"])("%s is nowhere certain", (edtf) => {
    const span = timeSpan(edtf, ALL_YEARS);
    expect(span.sureFrom).toBe(span.sureTo);
    expect(span.to).toBeGreaterThan(span.from);
  });
});

const { eras } = smallAtlas({});

test("bands that share years stand in rows of their own", () => {
  const overlapping = [...eras, { ...eras[0], id: "another", numeral: 3 } as (typeof eras)[number]];
  const bands = eraBands(overlapping, ALL_YEARS);
  const clashes = bands.flatMap((a) =>
    bands.filter((b) => a !== b && a.lane === b.lane && a.from < b.to && b.from < a.to),
  );
  expect(clashes).toEqual([]);
  expect(new Set(bands.map(({ lane }) => lane)).size).toBe(2);
});

test("a stretch of days shows only the eras that lie in it", () => {
  const bands = eraBands(eras, dayScale("2025-09-01", "2026-06-30"));
  expect(bands.map(({ era }) => era.id)).toEqual(["sea-era"]);
});
