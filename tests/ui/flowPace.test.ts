import { describe, expect, test } from "vitest";
import { flowPace } from "../../src/ui/map/flow/flowPace";

/** What is told in each frame, frames coming `frameMs` apart for a while. */
function told(frameMs: number, forMs: number, pace = flowPace(), from = 0) {
  return Array.from({ length: Math.floor(forMs / frameMs) }, (_, frame) => pace.tick(from + frame * frameMs));
}

const phasesOf = (all: ReturnType<typeof told>) => all.filter((each) => typeof each === "number");

describe("the pace of the light", () => {
  test("is at most fifteen steps a second, however fast frames come", () => {
    for (const hertz of [60, 120, 240]) {
      const steps = phasesOf(told(1000 / hertz, 4000)).length;
      expect(steps).toBeLessThanOrEqual(4 * 15 + 1);
      expect(steps).toBeGreaterThan(4 * 10);
    }
  });

  test("takes some six seconds from end to end", () => {
    const phases = phasesOf(told(1000 / 60, 12_000));
    const passes = phases.filter((phase, index) => phase < (phases[index - 1] ?? 0));
    expect(passes).toHaveLength(1);
  });

  test("gives up where frames are slow, and soon", () => {
    expect(told(500, 6000)).toContain("slow");
    expect(told(160, 4000)).toContain("slow");
  });

  test("bears frames of a tenth of a second, and single slow ones", () => {
    expect(told(100, 10_000)).not.toContain("slow");
    const pace = flowPace();
    const frames = Array.from({ length: 200 }, (_, index) => (index % 20 === 0 ? 900 : 17));
    let now = 0;
    for (const frame of frames) {
      now += frame;
      expect(pace.tick(now)).not.toBe("slow");
    }
  });

  test("does not take a pause for a slow frame, and goes on where it stood", () => {
    const pace = flowPace();
    const before = phasesOf(told(20, 1000, pace)).at(-1);
    for (let pause = 1; pause < 20; pause++) {
      pace.pause();
      const now = pause * 60_000;
      expect(pace.tick(now)).toBe(before);
    }
  });
});
