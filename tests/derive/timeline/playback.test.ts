import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advanced,
  isAt,
  isTold,
  paused,
  type Playback,
  playDays,
  playYears,
  resumed,
  timeAt,
} from "../../../src/derive/timeline/playback";

const NOW = { years: null, until: null };

function played(from: Playback): readonly Playback[] {
  const steps = [from];
  for (let step = from; step.isRunning; step = advanced(step)) steps.push(advanced(step));
  return steps;
}

describe("years that are played", () => {
  test("pile up, or stand alone, and end with the last", () => {
    const up = played(playYears([1979, 1982], "cumulative")).map((step) => timeAt(step, NOW).years);
    expect(up).toEqual([
      [1979, 1979],
      [1979, 1980],
      [1979, 1981],
      [1979, 1982],
    ]);
    const alone = played(playYears([1979, 1981], "window")).map((step) => timeAt(step, NOW).years);
    expect(alone).toEqual([
      [1979, 1979],
      [1980, 1980],
      [1981, 1981],
    ]);
  });

  test("stop at the end by themselves, whatever they began with", () => {
    const bounds = fc.tuple(fc.integer({ min: 1839, max: 2026 }), fc.nat(60));
    fc.assert(
      fc.property(bounds, fc.constantFrom("cumulative", "window"), ([first, length], mode) => {
        const steps = played(playYears([first, first + length], mode));
        expect(steps).toHaveLength(length + 1);
        expect(steps.at(-1)).toMatchObject({ at: first + length, isRunning: false });
      }),
    );
  });

  test("of a single year do not run", () => {
    expect(playYears([1989, 1989], "window").isRunning).toBe(false);
  });
});

describe("days that are played", () => {
  const days = playDays(["2025-10-30", "2025-11-02"]);

  test("fill up to each and leave the years as they are", () => {
    const shown = played(days).map((step) => timeAt(step, { years: [2025, 2026], until: null }));
    expect(shown.map(({ until }) => until)).toEqual(["2025-10-30", "2025-10-31", "2025-11-01", "2025-11-02"]);
    expect(shown.every(({ years }) => years?.[0] === 2025)).toBe(true);
  });

  test("are told at the start, on the first of a month and at the end, not at every step", () => {
    expect(played(days).map(isTold)).toEqual([true, false, true, true]);
  });
});

describe("what was paused", () => {
  const half = advanced(advanced(playYears([1979, 1985], "cumulative")));

  test("goes on from there", () => {
    expect(paused(half).isRunning).toBe(false);
    expect(resumed(paused(half))).toEqual(half);
  });

  test("begins anew from its end", () => {
    const steps = played(half);
    expect(resumed(steps.at(-1) ?? half)).toMatchObject({ at: 1979, isRunning: true });
  });

  test("is left once the reader chooses other years", () => {
    expect(isAt(half, timeAt(half, NOW))).toBe(true);
    expect(isAt(half, { years: [1979, 1999], until: null })).toBe(false);
    expect(isAt(half, NOW)).toBe(false);
    expect(isAt(playDays(["2025-10-30", "2025-11-02"]), NOW)).toBe(false);
  });
});
