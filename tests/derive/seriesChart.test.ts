import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartDescription } from "../../src/derive/chart/chartDescription";
import { seriesChart } from "../../src/derive/chart/seriesChart";
import { missingYears, type SeriesPoint, seriesPoints } from "../../src/derive/chart/seriesPoints";
import { seriesShown } from "../../src/derive/chart/seriesShown";
import { messagesIn } from "../../src/messages/messages";
import { realAtlas } from "../atlas/realAtlas";

const messages = messagesIn("en");
const [someClaim] = realAtlas.claim.values();

function point(year: number, value: number, isMarked = false): SeriesPoint {
  if (!someClaim) throw new Error("the atlas holds no claim");
  const number = String(value);
  return { year, value, number, phrase: `${number} tonnes`, claim: someClaim, isBound: false, isMarked };
}

const pointLists = fc
  .uniqueArray(fc.integer({ min: 1900, max: 2030 }), { minLength: 1, maxLength: 30 })
  .chain((years) =>
    fc.tuple(
      ...years
        .toSorted((a, b) => a - b)
        .map((year) =>
          fc
            .tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.boolean())
            .map(([value, isMarked]) => point(year, value, isMarked)),
        ),
    ),
  );
const widths = fc.integer({ min: 240, max: 800 });

describe("a chart of yearly values", () => {
  test("joins only years that follow each other", () => {
    const { runs } = seriesChart(
      [2000, 2001, 2004, 2008, 2009, 2010].map((year) => point(year, 5)),
      360,
    );
    expect(runs.map((run) => run.length)).toEqual([2, 3]);
  });

  test("keeps every point and label inside, and gives each point a strip of its own without a gap", () => {
    fc.assert(
      fc.property(pointLists, widths, (points, width) => {
        const chart = seriesChart(points, width);
        for (const { x, y, from, to } of chart.points) {
          expect(x).toBeGreaterThanOrEqual(chart.left);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(chart.baseline);
          expect(x).toBeGreaterThanOrEqual(from);
          expect(x).toBeLessThanOrEqual(to);
        }
        const edges = chart.points.map(({ from }) => from).concat(width);
        chart.points.forEach(({ to }, index) => expect(to).toBeCloseTo(edges[index + 1] ?? Number.NaN));
        for (const { x } of chart.labels) {
          expect(x).toBeGreaterThan(chart.left);
          expect(x).toBeLessThan(width);
        }
      }),
    );
  });

  test("begins at zero, so that heights compare as values do", () => {
    const { points, baseline } = seriesChart([point(2000, 100), point(2001, 200)], 360);
    const [one, two] = points.map(({ y }) => baseline - y);
    expect(two).toBeCloseTo(2 * (one ?? 0));
  });

  test("labels the marked year, the largest, the last and the first", () => {
    const values = [point(2000, 10), point(2005, 90), point(2010, 40, true), point(2020, 20)];
    const texts = seriesChart(values, 480).labels.map(({ text }) => text);
    expect(texts.toSorted()).toEqual(["10", "20", "40", "90"]);
  });

  test("lets no two labels or years under the axis touch", () => {
    fc.assert(
      fc.property(pointLists, widths, (points, width) => {
        const { labels, yearTicks } = seriesChart(points, width);
        labels.forEach((a, index) => {
          for (const b of labels.slice(index + 1)) {
            const apart = Math.abs(a.x - b.x) > (a.text.length + b.text.length) * 3;
            expect(apart || Math.abs(a.y - b.y) >= 12).toBe(true);
          }
        });
        for (const { x, y, text } of labels)
          for (const { point: other, ...at } of seriesChart(points, width).points) {
            const isOver = Math.abs(at.x - x) < text.length * 3 && at.y < y && at.y > y - 10;
            expect(isOver, `${text} over ${other.year}`).toBe(false);
          }
        for (const [index, { x }] of yearTicks.entries()) {
          const next = yearTicks[index + 1];
          expect(next ? next.x - x : 100).toBeGreaterThan(30);
        }
      }),
    );
  });
});

describe("the years without a value", () => {
  test("are named in runs", () => {
    expect(missingYears([2000, 2001, 2003, 2007].map((year) => ({ year })))).toEqual(["2002", "2004–2006"]);
  });
});

describe("what stands beside a selection", () => {
  test("is the series that its claim belongs to, with that year marked", () => {
    const [shown, ...more] = seriesShown(realAtlas, { kind: "claim", id: "afghan-8200-t-2007" });
    expect(more).toEqual([]);
    expect(shown?.series.id).toBe("afghan-opium-production");
    const marked = shown ? seriesPoints(realAtlas, shown, messages).filter(({ isMarked }) => isMarked) : [];
    expect(marked.map(({ year, phrase }) => [year, phrase])).toEqual([[2007, "about 8,200 tonnes"]]);
  });

  test("is every series of a place, each by one definition", () => {
    const ids = seriesShown(realAtlas, { kind: "place", id: "peru" }).map(({ series }) => series.id);
    expect(ids.toSorted()).toEqual(["peru-coca-cultivation-devida", "peru-coca-cultivation-unodc"]);
  });

  test("is nothing where no claim has a series", () => {
    expect(seriesShown(realAtlas, { kind: "claim", id: "dea-84-us-seized" })).toEqual([]);
    expect(seriesShown(realAtlas, { kind: "era", id: "noriega-panama" })).toEqual([]);
  });

  test("is told in words: ends, least and most, gaps, what is selected", () => {
    const [shown] = seriesShown(realAtlas, { kind: "claim", id: "afghan-8200-t-2007" });
    if (!shown) throw new Error("no series");
    const words = chartDescription(shown.series, seriesPoints(realAtlas, shown, messages), messages);
    expect(words).toContain("in tonnes, 14 yearly values from 1998 to 2025");
    expect(words).toContain("First 1998: 2,100 tonnes; last 2025: 296 tonnes");
    expect(words).toContain("most 2017: 9,000 tonnes");
    expect(words).toContain("No value for 2001–2004, 2008, 2012, 2014–2016, 2018–2022");
    expect(words).toContain("Selected here: 2007");
  });
});
