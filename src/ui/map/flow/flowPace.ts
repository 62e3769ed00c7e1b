const PASS_MS = 6000;
/** No more than fifteen steps a second. */
const STEP_MS = 1000 / 15;
/** Where steps come late the light goes on slowly rather than by leaps. */
const LONGEST_LEAP_MS = 250;
/** Frames that take longer than this make the whole page heavy in the hand. */
const SLOW_MS = 150;
const JUDGED_STEPS = 7;

/** When the running light takes its next step, and when the map is too slow for it. */
export interface FlowPace {
  /**
   * Asked in every frame, at a time in milliseconds.
   *
   * @returns the phase to be shown, 0 to under 1; `wait` where the next step is not due; `slow` where the frames of
   * most of the last steps took too long
   */
  readonly tick: (now: number) => number | "wait" | "slow";
  /** The time until the next tick is no frame's. */
  readonly pause: () => void;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function flowPace(): FlowPace {
  let elapsed = 0;
  let stepAt: number | null = null;
  let frameAt = 0;
  /** A step is drawn in one of the frames after it: the slowest of them is the step's. */
  let slowest = 0;
  let steps: readonly number[] = [];
  return {
    tick: (now) => {
      if (stepAt === null) {
        stepAt = now;
        frameAt = now;
        slowest = 0;
        return (elapsed % PASS_MS) / PASS_MS;
      }
      slowest = Math.max(slowest, now - frameAt);
      frameAt = now;
      if (now - stepAt < STEP_MS) return "wait";
      steps = [...steps, slowest].slice(-JUDGED_STEPS);
      if (steps.length === JUDGED_STEPS && median(steps) > SLOW_MS) return "slow";
      elapsed += Math.min(now - stepAt, LONGEST_LEAP_MS);
      stepAt = now;
      slowest = 0;
      return (elapsed % PASS_MS) / PASS_MS;
    },
    pause: () => {
      stepAt = null;
    },
  };
}
