import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";
import type { Figure } from "../../schema/records/claim";
import type { Series } from "../../schema/records/registers";
import { midValue } from "../widthScale";
import { endOf, type TimeScale } from "./timeScale";

/** One yearly value of a series. */
export interface VolumeColumn {
  readonly year: number;
  readonly claim: AtlasClaim;
  readonly figure: Figure;
  /** Shares of the timeline's width. */
  readonly from: number;
  readonly to: number;
  /** Share of the series' largest value, 0 to 1. */
  readonly height: number;
}

/** The yearly values of one series; years that hold none have no column, and nothing is drawn between. */
export function volumeColumns(atlas: Atlas, series: Series, scale: TimeScale): readonly VolumeColumn[] {
  const held = series.points.flatMap(({ year, claim: id }) => {
    const claim = atlas.claim.get(id);
    return claim?.figure ? [{ year, claim, figure: claim.figure, value: midValue(claim.figure) }] : [];
  });
  const largest = Math.max(...held.map(({ value }) => value));
  return held
    .map(({ year, claim, figure, value }) => ({
      year,
      claim,
      figure,
      from: scale.at(`${year}-01-01`),
      to: endOf(scale, `${year}-12-31`),
      height: value / largest,
    }))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.year - b.year);
}
