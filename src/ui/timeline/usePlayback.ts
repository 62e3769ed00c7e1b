import { useEffect, useState } from "react";
import {
  advanced,
  isAt,
  paused,
  type PlayMode,
  type Playback,
  playDays,
  playYears,
  resumed,
  timeAt,
} from "../../derive/timeline/playback";
import { playedYears, strikeDays } from "../../derive/timeline/timeBounds";
import { createStore } from "../../store/store";
import type { ViewState } from "../../viewstate/viewState";
import { useServices, useShown, useStore } from "../AtlasContext";

/** How long each step stands, in milliseconds: time enough to read what has come. */
const STEP_MS = { year: 900, day: 200 } as const;

export interface PlaybackControl {
  /** What is played or paused; null where the reader has turned to something else. */
  readonly playback: Playback | null;
  /** Plays, pauses or goes on. */
  readonly toggle: () => void;
}

const moved = (playback: Playback) => (view: ViewState) => ({ ...view, ...timeAt(playback, view) });

/** Plays time by years or by days. It never begins by itself, and stops when the reader changes years or day. */
export function usePlayback(unit: Playback["unit"], mode: PlayMode): PlaybackControl {
  const { atlas, store } = useServices();
  const { view } = useShown();
  // In a store, so that it changes together with the view and neither is ever drawn without the other.
  const [kept] = useState(() => createStore<Playback | null>(null));
  const held = useStore(kept);
  const playback = held?.unit === unit && held.mode === mode && isAt(held, view) ? held : null;

  useEffect(() => {
    if (!playback?.isRunning) return undefined;
    const timer = setTimeout(() => {
      const next = advanced(playback);
      kept.set(next);
      store.pass(moved(next));
    }, STEP_MS[playback.unit]);
    return () => clearTimeout(timer);
  }, [playback, kept, store]);

  const begin = (): Playback | null => {
    if (unit === "year") return playYears(playedYears(atlas, view), mode);
    const days = strikeDays(atlas);
    return days && playDays(days, view.until);
  };
  const toggle = () => {
    if (playback?.isRunning) {
      kept.set(paused(playback));
      return;
    }
    const next = playback ? resumed(playback) : begin();
    if (!next) return;
    kept.set(next);
    // Years before the strikes would hide what the days are to show.
    store.dispatch((before) => moved(next)(unit === "day" ? { ...before, years: null } : before));
  };
  return { playback, toggle };
}
