import * as fc from "fast-check";
import { expect, test } from "vitest";
import { packageSelection } from "../../src/datapackage/packageSelection";
import { notesBeside } from "../../src/derive/notesBeside";
import { referencesFor } from "../../src/derive/references";
import { visibleFeatures } from "../../src/derive/visibleFeatures";
import { COMMODITIES, MAP_LAYERS, STANDINGS } from "../../src/schema/vocabulary";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { atlas } from "./packages";

const view: fc.Arbitrary<ViewState> = fc
  .record({
    eras: fc.subarray(atlas.eras.map(({ id }) => id)),
    layers: fc.subarray([...MAP_LAYERS]),
    standings: fc.subarray([...STANDINGS]),
    commodities: fc.option(fc.subarray([...COMMODITIES], { minLength: 1 }), { nil: null }),
    confidence: fc.constantFrom("medium" as const, "low" as const),
    years: fc.option(
      fc
        .tuple(fc.integer({ min: 1830, max: 2026 }), fc.integer({ min: 0, max: 60 }))
        .map(([from, span]) => [from, from + span] as const),
      { nil: null },
    ),
  })
  .map((chosen) => ({ ...DEFAULT_VIEW, ...chosen }));

test("a view's package holds its visible marks, and of references exactly theirs and what it says it adds", () => {
  fc.assert(
    fc.property(view, (chosen) => {
      const { shown } = visibleFeatures(atlas, chosen);
      const { features, claims, sources, disputes, notes } = packageSelection(atlas, chosen);
      expect(features).toEqual(shown);
      expect(notes).toEqual(notesBeside(atlas, shown));

      const behind = referencesFor(
        atlas,
        shown,
        notes.flatMap((note) => note.claims),
      );
      const needed = new Set(behind.flatMap((reference) => reference.claims.map(({ id }) => id)));
      const held = new Map(claims.map(({ claim, role }) => [claim.id, role]));
      expect([...needed].filter((id) => !held.has(id))).toEqual([]);

      // What no mark, note or accusation asks for is here as a rival's, a series's or their accused's.
      const added = [...held].filter(([id]) => !needed.has(id)).map(([id]) => id);
      const sides = disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.claims));
      const outcomes = [...atlas.actor.values()].flatMap((actor) => actor.outcomes);
      const values = atlas.series
        .filter(({ points }) => points.some(({ claim }) => held.get(claim) === "mark"))
        .flatMap(({ points }) => points.map(({ claim }) => claim));
      const reasons = new Set([...sides, ...outcomes, ...values]);
      expect(added.filter((id) => !reasons.has(id))).toEqual([]);
      expect([...held.values()]).not.toContain("other");

      const works = new Set(
        claims.flatMap(({ claim }) => [claim.source, ...(claim.cites ? [claim.cites] : [])]),
      );
      expect(new Set(sources.map(({ id }) => id))).toEqual(works);
      const touching = [...atlas.dispute.values()].filter(({ sides: all }) =>
        all.some((side) => side.claims.some((id) => ["mark", "note", "series"].includes(held.get(id) ?? ""))),
      );
      expect(disputes).toEqual(touching);
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
});

test("the whole atlas leaves nothing out", () => {
  const { features, claims, sources, disputes, series } = packageSelection(atlas, null);
  expect([features.length, claims.length, sources.length, disputes.length, series.length]).toEqual([
    atlas.feature.size,
    atlas.claim.size,
    atlas.source.size,
    atlas.dispute.size,
    atlas.series.length,
  ]);
});
