import { describe, expect, it } from "vitest";
import type { ScaleKey } from "../../src/derive/scaleKeys";
import { BOUND_WIDTH, classBreaks, WIDEST, widthScale } from "../../src/derive/widthScale";
import type { Figure } from "../../src/schema/records/claim";

const figure = (value: number, qualifier: Figure["qualifier"] = "as-stated"): Figure => ({
  value,
  max: null,
  unit: "%",
  qualifier,
  measure: "share-of-flow",
  denominator: "cocaine flowing to the United States",
});

const scale: ScaleKey = {
  key: "share-of-flow.cocaine",
  measure: "share-of-flow",
  unit: "%",
  denominator: "cocaine flowing to the United States",
  layer: "corridors",
  claims: new Map(),
  every: new Map(),
  largest: 66,
  smallest: 8,
};

describe("width by volume", () => {
  const widthOf = widthScale(scale);

  it("is linear from zero: a third of the figure is a third of the width", () => {
    expect(widthOf(figure(66))).toBe(WIDEST);
    expect(widthOf(figure(22))).toBeCloseTo(WIDEST / 3);
  });

  it("draws a bound as a bound, whatever its number", () => {
    expect(widthOf(figure(1, "less-than"))).toBe(BOUND_WIDTH);
    expect(widthOf(figure(50, "less-than"))).toBe(BOUND_WIDTH);
  });

  it("steps by classes where the figures differ by more than thirty times", () => {
    const wide = { ...scale, largest: 10_621, smallest: 0.9 };
    expect(classBreaks(wide)).toEqual([100, 300, 1000, 3000]);
    const classOf = widthScale(wide);
    expect(classOf(figure(300))).toBe(classOf(figure(999)));
    expect(classOf(figure(1000))).toBeGreaterThan(classOf(figure(999)));
    expect(classBreaks({ ...scale, largest: 31, smallest: 1 })).toEqual([3, 10]);
    expect(classBreaks({ ...scale, largest: 30, smallest: 1 })).toBeNull();
  });

  it("takes the middle of a range", () => {
    expect(widthOf({ ...figure(22, "range"), max: 44 })).toBeCloseTo(WIDEST / 2);
  });
});
