import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facetCounts } from "../../../src/derive/filters/facetCounts";
import { FACETS } from "../../../src/derive/filters/facets";
import { clearFacets, undoFilter } from "../../../src/derive/filters/undoFilter";
import { visibleFeatures } from "../../../src/derive/visibleFeatures";
import { COMMODITIES, MAP_LAYERS, PRECISIONS, STANDINGS, STATUSES } from "../../../src/schema/vocabulary";
import { DEFAULT_VIEW } from "../../../src/viewstate/defaultView";
import type { ViewState } from "../../../src/viewstate/viewState";
import { realAtlas } from "../../atlas/realAtlas";

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }));
const views: fc.Arbitrary<ViewState> = fc
  .record({
    eras: fc.subarray(
      realAtlas.eras.map(({ id }) => id),
      { minLength: 1 },
    ),
    layers: fc.subarray([...MAP_LAYERS], { minLength: 3 }),
    commodities: some(COMMODITIES),
    standings: some(STANDINGS),
    statuses: some(STATUSES),
    precisions: some(PRECISIONS),
    confidence: fc.constantFrom("medium" as const, "low" as const),
    flows: fc.constantFrom("top" as const, "all" as const),
  })
  .map((narrowed) => ({ ...DEFAULT_VIEW, ...narrowed }));
const shownIn = (view: ViewState) => visibleFeatures(realAtlas, view).shown;

describe("a count beside a value", () => {
  test("is what the map shows once that value alone is chosen", () => {
    const pick = fc.record({ facet: fc.constantFrom(...FACETS), index: fc.nat() });
    fc.assert(
      fc.property(views, pick, (view, { facet, index }) => {
        const values = facet.values(realAtlas);
        const value = values[index % values.length] ?? "";
        const count = facetCounts(realAtlas, view).of.get(facet.id)?.get(value) ?? 0;
        expect(shownIn(facet.choose(view, [value], realAtlas))).toHaveLength(count);
      }),
    );
  });

  test("adds up to all where a mark has one value only", () => {
    fc.assert(
      fc.property(views, (view) => {
        for (const facet of FACETS.filter(({ id }) => id === "standing" || id === "precision")) {
          const counts = [...(facetCounts(realAtlas, view).of.get(facet.id)?.values() ?? [])];
          const all = shownIn(facet.choose(view, null, realAtlas));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        }
      }),
    );
  });

  test("of low confidence is what showing those records adds, or has added", () => {
    const [without, with_] = (["medium", "low"] as const).map((confidence) => ({
      ...DEFAULT_VIEW,
      confidence,
    }));
    if (!without || !with_) throw new Error("two views were made");
    const added = shownIn(with_).length - shownIn(without).length;
    expect(added).toBeGreaterThan(0);
    expect(facetCounts(realAtlas, without).lowConfidence).toBe(added);
    expect(facetCounts(realAtlas, with_).lowConfidence).toBe(added);
  });
});

test("with every filter off all is shown that eras, layers and scales let through", () => {
  fc.assert(
    fc.property(views, (view) => {
      const { hidden } = visibleFeatures(realAtlas, clearFacets(realAtlas)(view));
      const ids = new Set<string>(FACETS.map(({ id }) => id));
      expect([...hidden.keys()].filter((reason) => ids.has(reason))).toEqual([]);
    }),
  );
});

test("the last value that is let go shows all again, and values stand in one order", () => {
  for (const facet of FACETS) {
    const [first = "", second = ""] = facet.values(realAtlas);
    expect(facet.chosen(facet.choose(DEFAULT_VIEW, [second, first], realAtlas))).toEqual([first, second]);
    expect(facet.choose(DEFAULT_VIEW, [], realAtlas)).toEqual(DEFAULT_VIEW);
  }
});

test("one step shows whatever a filter, years or a day hide", () => {
  const narrowed: ViewState = {
    ...DEFAULT_VIEW,
    years: [2025, 2025],
    until: "2025-09-15",
    standings: ["reported"],
    statuses: ["reported-figure"],
    sources: [...realAtlas.source.keys()].slice(0, 40),
  };
  for (const [reason, features] of visibleFeatures(realAtlas, narrowed).hidden) {
    const undo = undoFilter(reason, realAtlas);
    if (!undo) continue;
    const still = visibleFeatures(realAtlas, undo(narrowed)).hidden.get(reason) ?? [];
    expect(features.length, reason).toBeGreaterThan(0);
    expect(still, reason).toEqual([]);
  }
  expect(undoFilter("layer", realAtlas)).toBeNull();
  expect(undoFilter("drug", realAtlas)).toBeNull();
});
