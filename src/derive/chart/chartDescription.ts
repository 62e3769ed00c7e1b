import type { Messages } from "../../messages/messages";
import type { Series } from "../../schema/records/registers";
import { missingYears, type SeriesPoint } from "./seriesPoints";

/** A chart in words, for those who do not see it: what it shows, from when to when, its ends, its gaps, what is marked. */
export function chartDescription(
  series: Series,
  points: readonly SeriesPoint[],
  { panel, evidence }: Messages,
): string {
  const { chart: words } = panel;
  const said = ({ year, phrase }: SeriesPoint) => words.value(year, phrase);
  const byValue = points.toSorted((a, b) => a.value - b.value);
  const [first, last] = [points[0], points.at(-1)];
  const [least, most] = [byValue[0], byValue.at(-1)];
  if (!first || !last || !least || !most) return series.title;
  const missing = missingYears(points);
  const marked = points.filter(({ isMarked }) => isMarked);
  return [
    words.about(series.title, evidence.unit[series.unit], points.length, first.year, last.year),
    words.ends(said(first), said(last)),
    words.extremes(said(least), said(most)),
    missing.length > 0 ? words.missing(missing.join(", ")) : "",
    marked.length > 0 ? words.marked(marked.map(({ year }) => year).join(", ")) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
