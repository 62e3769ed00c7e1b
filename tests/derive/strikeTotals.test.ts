import { expect, test } from "vitest";
import { strikeTotal } from "../../src/derive/strikeTotals";
import type { CountingRule } from "../../src/viewstate/viewState";
import { smallAtlas, strike } from "./smallAtlas";

const atlas = smallAtlas({
  strikes: [
    strike("three-in-one", { strikes: 3, vessels: 4, killed: { atOnce: 14, presumed: { min: 1, max: 2 } } }),
    strike("bare", {
      when: "2025-10-03",
      strikes: null,
      vessels: null,
      killed: { atOnce: null, presumed: null },
    }),
    strike("rumour", { when: "2026-06-01", confidence: "unconfirmed" }),
  ],
});
const total = (rule: CountingRule) => strikeTotal([...atlas.feature.values()], rule);

test.each([
  ["records", 2],
  ["strikes", 3],
  ["vessels", 4],
] as const)("by %s, a record counts as what it gives and an unconfirmed one as nothing", (of, counted) => {
  expect(total({ of, deaths: "at-once" })).toMatchObject({ records: 2, counted, killed: 14 });
});

test("those presumed dead are added by the lowest number given", () => {
  expect(total({ of: "records", deaths: "with-presumed" })?.killed).toBe(15);
});

test("a total carries the days it reaches from and to", () => {
  expect(total({ of: "records", deaths: "at-once" })).toMatchObject({
    from: "2025-09-02",
    asOf: "2025-10-03",
  });
});

test("without records there is no total", () => {
  expect(strikeTotal([], { of: "records", deaths: "at-once" })).toBeNull();
});
