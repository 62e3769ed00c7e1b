import { describe, expect, test } from "vitest";
import { strikeDays, strikeScale } from "../../../src/derive/timeline/timeBounds";
import { timeMarks } from "../../../src/derive/timeline/timeMarks";
import { ALL_YEARS } from "../../../src/derive/timeline/timeScale";
import { volumeColumns } from "../../../src/derive/timeline/volumeColumns";
import { strikeTotal } from "../../../src/derive/strikeTotals";
import { visibleFeatures } from "../../../src/derive/visibleFeatures";
import { DEFAULT_VIEW } from "../../../src/viewstate/defaultView";
import { realAtlas } from "../../atlas/realAtlas";
import { smallAtlas, strike } from "../smallAtlas";

const atlas = smallAtlas({
  strikes: [
    strike("first", { when: "2025-09-02" }),
    strike("night", { when: "2025-10-23/2025-10-24" }),
    strike("doubted", { when: "2025-11-04?" }),
    strike("last", { when: "2026-01-23" }),
    strike("undated", { when: null, whenNote: "no day is given" }),
  ],
});
const view = { ...DEFAULT_VIEW, eras: ["sea-era"] };
const shownUntil = (until: string) => visibleFeatures(atlas, { ...view, until });

describe("strikes, day by day", () => {
  test("come one after the other, a night once it is over; what has no date stays and is named", () => {
    const ids = (until: string) => shownUntil(until).shown.map(({ id }) => id);
    expect(ids("2025-09-01")).toEqual(["undated"]);
    expect(ids("2025-10-23")).toEqual(["first", "undated"]);
    expect(ids("2025-10-24")).toEqual(["first", "night", "undated"]);
    expect(
      shownUntil("2025-10-23")
        .hidden.get("day")
        ?.map(({ id }) => id),
    ).toEqual(["night", "doubted", "last"]);
    expect(shownUntil("2025-10-23").undated.map(({ id }) => id)).toEqual(["undated"]);
  });

  test("give totals that are never of a later day than the one shown", () => {
    for (const day of ["2025-09-02", "2025-10-23", "2025-10-24", "2026-06-30"]) {
      const { shown } = visibleFeatures(realAtlas, { ...DEFAULT_VIEW, until: day });
      expect(strikeTotal(shown, view.counting)?.asOf.localeCompare(day)).not.toBe(1);
    }
  });

  test("are marked in order, as spans where the day is doubted, whatever day is shown", () => {
    const marks = timeMarks(atlas, { ...view, until: "2025-09-02" }, ALL_YEARS);
    expect(marks.map(({ feature, isSpan }) => [feature.id, isSpan])).toEqual([
      ["first", false],
      ["night", false],
      ["doubted", true],
      ["last", false],
    ]);
  });

  test("set a scale of whole months, and none where there are none", () => {
    expect(strikeDays(atlas)).toEqual(["2025-09-02", "2026-01-23"]);
    expect(strikeScale(atlas)).toMatchObject({ first: "2025-09-01", last: "2026-01-31" });
    expect(strikeScale(smallAtlas({}))).toBeNull();
  });
});

test("a series has a column for each value it holds and none between", () => {
  for (const series of realAtlas.series) {
    const columns = volumeColumns(realAtlas, series, ALL_YEARS);
    expect(columns.map(({ year }) => year)).toEqual(
      series.points.map(({ year }) => year).toSorted((a, b) => a - b),
    );
    expect(Math.max(...columns.map(({ height }) => height))).toBe(1);
  }
});
