import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowGradient } from "../../src/style/flowGradient";
import { THEMES } from "../../src/style/tokens/themes";

// The package gives the specification as plain JSON.
const SPECIFICATION = latest.paint_line["line-gradient"] as unknown as StylePropertySpecification;
const phases = fc.double({ min: 0, max: 1, noNaN: true });

/** Opacity along a line, 0 to 1, as the map would paint it. */
function opacities(phase: number, colour = THEMES.dark.light): number[] {
  const made = createPropertyExpression(flowGradient(phase, colour), "line-gradient", SPECIFICATION);
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join("\n"));
  return Array.from({ length: 101 }, (_, hundredth) => {
    const { a } = made.value.evaluate({ zoom: 3, lineProgress: hundredth / 100 }) as { a: number };
    return a;
  });
}

function brightest(phase: number): number {
  const along = opacities(phase);
  return along.indexOf(Math.max(...along));
}

describe("the light along a line", () => {
  test("is a gradient that the map takes, at any phase in every theme", () => {
    fc.assert(
      fc.property(phases, fc.constantFrom(...Object.values(THEMES)), (phase, { light }) => {
        for (const opacity of opacities(phase, light)) {
          expect(opacity).toBeGreaterThanOrEqual(0);
          expect(opacity).toBeLessThan(1);
        }
      }),
    );
  });

  test("runs from the origin to the destination", () => {
    const way = [0.1, 0.3, 0.5, 0.7].map(brightest);
    expect(way).toEqual(way.toSorted((a, b) => a - b));
    expect(new Set(way).size).toBe(way.length);
  });

  test("begins and ends unseen, so that no pass jumps to the next", () => {
    expect(Math.max(...opacities(0))).toBe(0);
    expect(Math.max(...opacities(1))).toBeCloseTo(0);
  });
});
