import { scaleLinear } from "d3-scale";
import type { SeriesPoint } from "./seriesPoints";

type XY = readonly [x: number, y: number];

export interface ChartPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  /** The strip of the chart in which it is the nearest point, css px. */
  readonly from: number;
  readonly to: number;
}

export interface ChartLabel {
  /** Middle of the text. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** A chart laid out in css px from its upper left corner; nothing of it names a colour. */
export interface SeriesChart {
  readonly width: number;
  readonly height: number;
  readonly points: readonly ChartPoint[];
  /** Lines through values of years that follow each other; across a missing year there is none. */
  readonly runs: readonly (readonly XY[])[];
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  readonly yearTicks: readonly { readonly x: number; readonly year: number }[];
  readonly labels: readonly ChartLabel[];
  /** Where values begin, right of their ticks. */
  readonly left: number;
  readonly baseline: number;
}

const HEIGHT = 150;
const TOP = 18;
const BOTTOM = 20;
const RIGHT = 8;
/** About the advance of a numeral at the chart's type size. */
const DIGIT = 6.6;
const LABEL_HEIGHT = 13;
const LABEL_GAP = 7;
/** Narrower than this apart, the years under the axis would touch. */
const YEAR_GAP = 44;

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** Consecutive years stay together. */
function runsOf(points: readonly ChartPoint[]): readonly (readonly XY[])[] {
  const runs: XY[][] = [];
  let last: number | null = null;
  for (const { point, x, y } of points) {
    if (last !== null && point.year === last + 1) runs.at(-1)?.push([x, y]);
    else runs.push([[x, y]]);
    last = point.year;
  }
  return runs.filter((run) => run.length > 1);
}

/** The first and the last year, and round ones between them as far as there is room. */
function yearTicksOf(xOf: (year: number) => number, first: number, last: number) {
  const span = last - first;
  const step = [1, 2, 5, 10, 20, 50].find((years) => xOf(first + years) - xOf(first) >= YEAR_GAP) ?? span;
  const ends = [first, last].map((year) => ({ year, x: xOf(year) }));
  const between = Array.from({ length: span + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, x: xOf(year) }))
    .filter(({ x }) => ends.every((end) => Math.abs(end.x - x) >= YEAR_GAP));
  return [...ends, ...between].toSorted((a, b) => a.year - b.year);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/**
 * Values of the marked years, the largest, the last and the first, in this order: above their points or below, as far
 * as none lies over another or over a point.
 */
function labelsOf(points: readonly ChartPoint[], left: number, right: number): readonly ChartLabel[] {
  const largest = points.reduce<ChartPoint | undefined>(
    (most, each) => (most && most.point.value >= each.point.value ? most : each),
    undefined,
  );
  const marked = points.filter(({ point }) => point.isMarked);
  // Where many years are marked, each labelled would be none read.
  const wanted = [...(marked.length <= 2 ? marked : []), largest, points.at(-1), points[0]];
  const boxes: Box[] = [];
  const labels: ChartLabel[] = [];
  for (const each of new Set(wanted)) {
    if (!each) continue;
    const { number, isMarked } = each.point;
    const half = (number.length * DIGIT) / 2;
    const x = Math.min(Math.max(each.x, left + half), right - half);
    const isFree = (y: number) =>
      boxes.every(
        (other) =>
          x - half >= other.right + 4 || other.left >= x + half + 4 || Math.abs(y - other.y) >= LABEL_HEIGHT,
      ) &&
      points.every(
        (other) =>
          other === each || Math.abs(other.x - x) > half + 3 || other.y < y - LABEL_HEIGHT || other.y > y + 4,
      );
    const y = [each.y - LABEL_GAP, each.y + LABEL_HEIGHT + 3].find(
      (candidate) => candidate < HEIGHT - BOTTOM && isFree(candidate),
    );
    if (y === undefined) continue;
    boxes.push({ left: x - half, right: x + half, y });
    labels.push({ x, y, text: number, isMarked });
  }
  return labels;
}

/**
 * Lays out a chart of yearly values, from zero, in a given width.
 *
 * @param points by year, at least one
 * @param width in css px
 */
export function seriesChart(points: readonly SeriesPoint[], width: number): SeriesChart {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const value = scaleLinear()
    .domain([0, Math.max(...points.map((point) => point.value)) || 1])
    .nice(3)
    .range([HEIGHT - BOTTOM, TOP]);
  const ticks = value.ticks(3).map((tick) => ({ y: value(tick), text: NUMBER.format(tick) }));
  const left = Math.max(...ticks.map(({ text }) => text.length)) * DIGIT + 8;
  const year = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([left + 8, width - RIGHT - 8]);
  const placed = points.map((point) => ({ point, x: year(point.year), y: value(point.value) }));
  const chartPoints = placed.map((each, index) => {
    const [before, after] = [placed[index - 1], placed[index + 1]];
    return {
      ...each,
      from: before ? (before.x + each.x) / 2 : left,
      to: after ? (after.x + each.x) / 2 : width,
    };
  });
  return {
    width,
    height: HEIGHT,
    points: chartPoints,
    runs: runsOf(chartPoints),
    valueTicks: ticks,
    yearTicks: first === last ? [{ x: year(first), year: first }] : yearTicksOf(year, first, last),
    labels: labelsOf(chartPoints, left, width),
    left,
    baseline: HEIGHT - BOTTOM,
  };
}
