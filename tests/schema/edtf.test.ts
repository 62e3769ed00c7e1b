import edtf from "edtf";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateSpan, edtfSpan, isEdtf, spansMeet } from "../../src/schema/edtf";

const DAY = 24 * 60 * 60 * 1000;

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function libraryAccepts(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const marked = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?"))
  .map(([date, length, marker]) => date.slice(0, length) + marker);
const openDigits = fc.oneof(
  day.map((text) => `${text.slice(0, 3)}X`),
  day.map((text) => `${text.slice(0, 2)}XX`),
);
const point = fc.oneof(marked, openDigits);
const interval = fc
  .tuple(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?"))
  .map(([a, b, length, marker]) => ({ ends: [a.slice(0, length), b.slice(0, length)].toSorted(), marker }))
  .filter(({ ends: [first, last] }) => first !== last)
  .map(({ ends: [first, last], marker }) => `${first}${marker}/${last}`);

describe("the dates that are accepted", () => {
  test("mean the days that the EDTF library gives them", () => {
    fc.assert(
      fc.property(fc.oneof(point, interval), (text) => {
        const theirs = edtf(text);
        expect(edtfSpan(text)).toMatchObject({ first: dayOf(theirs.min), last: dayOf(theirs.max) });
      }),
    );
  });

  test("are all EDTF, whatever is typed", () => {
    const typed = fc
      .array(fc.constantFrom("1", "9", "0", "19", "2024", "-", "-02", "/", "X", "~", "?", "..", "%", " "), {
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    const nearly = fc
      .tuple(point, fc.constantFrom("~", "?", "%", "X", "-01", "/", "/..", "/1999", " "))
      .map(([date, addition]) => date + addition);
    fc.assert(
      fc.property(fc.oneof(typed, nearly, fc.string()), (text) => {
        expect(isEdtf(text) && !libraryAccepts(text)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test("leave an open end open", () => {
    fc.assert(
      fc.property(point, (text) => {
        const closed = edtfSpan(text);
        expect(edtfSpan(`../${text}`)).toMatchObject({ first: null, last: closed?.last });
        expect(edtfSpan(`${text}/..`)).toMatchObject({ first: closed?.first, last: null });
      }),
    );
  });

  test("tell what is only about or open in its digits from what is exact", () => {
    for (const text of ["1986~", "1986?", "198X", "19XX", "1985~/1989~", "1979/198X"])
      expect(edtfSpan(text)?.isApproximate).toBe(true);
    for (const text of ["1986", "1986-12", "1986-12-20", "1979/1989", "../1839"])
      expect(edtfSpan(text)?.isApproximate).toBe(false);
  });
});

describe("what is refused", () => {
  test.each([
    "",
    "86",
    "1986-13",
    "1986-00",
    "1987-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-1-1",
    "1989/1979",
    "1989/1989",
    "1999-05/1999",
    "2025-10-24/2025-10-23",
    "../..",
    "/1839",
    "1839/",
    "1979/1984/1989",
    "[1667,1668]",
    "Y17E7",
    "1986%",
    "1986 ",
    "198X-05",
    "198X~",
    "1986-XX",
    "2001-21",
    "late 1980s",
  ])("%j", (text) => {
    expect(edtfSpan(text)).toBeNull();
  });

  test("a day after the last of its month", () => {
    const afterLast = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(afterLast, ([year, month]) => {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const prefix = `${year}-${String(month).padStart(2, "0")}-`;
        expect(isEdtf(`${prefix}${last}`)).toBe(true);
        expect(isEdtf(`${prefix}${last + 1}`)).toBe(false);
      }),
    );
  });
});

test("spans meet exactly where they share a day", () => {
  const LENGTH = 30;
  const dayNumber = (index: number) => dayOf(Date.UTC(2000, 1, 15) + index * DAY);
  const end = fc.option(fc.integer({ min: 0, max: LENGTH - 1 }));
  const span = fc.tuple(end, end).filter(([first, last]) => first === null || last === null || first <= last);
  const daysOf = ([first, last]: readonly [number | null, number | null]) =>
    Array.from({ length: LENGTH }, (_, index) => index).filter(
      (index) => index >= (first ?? 0) && index <= (last ?? LENGTH),
    );
  const asSpan = ([first, last]: readonly [number | null, number | null]): DateSpan => ({
    first: first === null ? null : dayNumber(first),
    last: last === null ? null : dayNumber(last),
    isApproximate: false,
  });
  fc.assert(
    fc.property(span, span, (a, b) => {
      const shared = daysOf(a).some((index) => daysOf(b).includes(index));
      expect(spansMeet(asSpan(a), asSpan(b))).toBe(shared);
    }),
  );
});
