import type { ViewState } from "../../viewstate/viewState";
import { dayNumber, dayOf } from "./days";

/** `cumulative` shows all up to the moment, `window` one year alone. */
export type PlayMode = "cumulative" | "window";

/** Time being played, paused or at its end. Years count as years, days since 1 January 1970. */
export interface Playback {
  readonly unit: "year" | "day";
  readonly mode: PlayMode;
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly isRunning: boolean;
}

/** The parts of a view that time decides. */
export type TimeOfView = Pick<ViewState, "years" | "until">;

export function playYears([first, last]: readonly [number, number], mode: PlayMode): Playback {
  return { unit: "year", mode, first, last, at: first, isRunning: first < last };
}

/** Days are always shown up to the moment: a ledger fills. They go on from the last day that is shown already. */
export function playDays([from, to]: readonly [string, string], until: string | null = null): Playback {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const day = until === null ? first : dayNumber(until);
  const at = day > first && day < last ? day : first;
  return { unit: "day", mode: "cumulative", first, last, at, isRunning: first < last };
}

/** One step on; at the end it stops and stays. */
export function advanced(playback: Playback): Playback {
  const at = Math.min(playback.at + 1, playback.last);
  return { ...playback, at, isRunning: playback.isRunning && at < playback.last };
}

export function paused(playback: Playback): Playback {
  return { ...playback, isRunning: false };
}

/** Goes on from where it was paused; from its end it begins anew. */
export function resumed(playback: Playback): Playback {
  const at = playback.at < playback.last ? playback.at : playback.first;
  return { ...playback, at, isRunning: playback.first < playback.last };
}

/** What a view shows at this moment; playing days leaves its years as they are. */
export function timeAt({ unit, mode, first, at }: Playback, { years }: TimeOfView): TimeOfView {
  if (unit === "day") return { years, until: dayOf(at) };
  return { years: [mode === "cumulative" ? first : at, at], until: null };
}

/** Whether a view still shows what was played last; else the reader has turned to something else. */
export function isAt(playback: Playback, { years, until }: TimeOfView): boolean {
  const shown = timeAt(playback, { years, until });
  return shown.until === until && JSON.stringify(shown.years) === JSON.stringify(years);
}

/** A year or a month is told aloud only so often: every fifth year, every first day of a month, and where it rests. */
export function isTold({ unit, at, first, isRunning }: Playback): boolean {
  if (!isRunning || at === first) return true;
  return unit === "year" ? at % 5 === 0 : dayOf(at).endsWith("-01");
}
