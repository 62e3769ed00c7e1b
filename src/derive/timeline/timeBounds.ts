import type { Atlas } from "../../atlas/atlas";
import type { ViewState } from "../../viewstate/viewState";
import { dayNumber, dayOf, yearOf } from "./days";
import { dayScale, type TimeScale } from "./timeScale";

type Years = readonly [first: number, last: number];

function spanOf(atlas: Atlas, ids: readonly string[]): Years | null {
  const dates = atlas.eras.filter(({ id }) => ids.includes(id)).map((era) => era.dates);
  const first = dates.flatMap((span) => (span.first ? [yearOf(span.first)] : []));
  const last = dates.flatMap((span) => (span.last ? [yearOf(span.last)] : []));
  return first.length > 0 && last.length > 0 ? [Math.min(...first), Math.max(...last)] : null;
}

/** First and last year that a reader can choose: those of the eras. */
export function yearBounds(atlas: Atlas): Years {
  const ids = atlas.eras.map(({ id }) => id);
  return spanOf(atlas, ids) ?? [1900, 2000];
}

/** The years that are played: the chosen range where it is more than one year, else those of the eras that are on. */
export function playedYears(atlas: Atlas, { years, eras }: ViewState): Years {
  if (years && years[0] < years[1]) return years;
  return spanOf(atlas, eras) ?? yearBounds(atlas);
}

function monthAfter(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, "0")}-01`;
}

/** First and last day of the strikes that are dated to the day; null where none is. */
export function strikeDays(atlas: Atlas): readonly [first: string, last: string] | null {
  const days = atlas
    .featuresOf("strikes")
    .flatMap(({ dates }) => (dates?.first && dates.last ? [dates.first, dates.last] : []))
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? [first, last] : null;
}

/** The whole months in which the strikes lie, day by day; null where no strike is dated to the day. */
export function strikeScale(atlas: Atlas): TimeScale | null {
  const days = strikeDays(atlas);
  if (!days) return null;
  return dayScale(`${days[0].slice(0, 7)}-01`, dayOf(dayNumber(monthAfter(days[1])) - 1));
}
