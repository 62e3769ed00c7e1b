import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import type { Qualifier } from "../../schema/vocabulary";
import { figureText } from "../figureText";
import { midValue } from "../widthScale";
import type { ShownSeries } from "./seriesShown";

/** One year's value with the claim that gives it. */
export interface SeriesPoint {
  readonly year: number;
  readonly claim: AtlasClaim;
  /** The middle of a range. */
  readonly value: number;
  /** “8,200”; a range keeps both ends. */
  readonly number: string;
  /** “about 8,200 tonnes”. */
  readonly phrase: string;
  /** The value is a bound, not a measure: drawn hollow. */
  readonly isBound: boolean;
  /** Whether what is selected rests on it. */
  readonly isMarked: boolean;
}

const BOUNDS: ReadonlySet<Qualifier> = new Set(["at-least", "more-than", "up-to", "less-than"]);

/** The points of a series by year. */
export function seriesPoints(
  atlas: Atlas,
  { series, marked }: ShownSeries,
  messages: Messages,
): readonly SeriesPoint[] {
  const points = series.points.flatMap(({ year, claim: id }): SeriesPoint[] => {
    const claim = atlas.claim.get(id);
    if (!claim?.figure) return [];
    const { number, phrase } = figureText(claim.figure, messages);
    return [
      {
        year,
        claim,
        value: midValue(claim.figure),
        number,
        phrase,
        isBound: BOUNDS.has(claim.figure.qualifier),
        isMarked: marked.has(id),
      },
    ];
  });
  return points.toSorted((a, b) => a.year - b.year);
}

/** The years within a series that have no value, in runs: `2001`, `2003–2005`. */
export function missingYears(points: readonly { readonly year: number }[]): readonly string[] {
  return points.flatMap(({ year }, index) => {
    const next = points[index + 1]?.year ?? year + 1;
    if (next === year + 1) return [];
    return [next === year + 2 ? `${year + 1}` : `${year + 1}–${next - 1}`];
  });
}
