import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MAP_LAYERS, STANDINGS } from "../../src/schema/vocabulary";
import { composeSheet } from "../../src/sheet/composeSheet";
import { SHEET_PROJECTIONS } from "../../src/sheet/sheetProjections";
import { isRefusal } from "../../src/sheet/sheetRefusal";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { held, SIZES, sheetInput } from "./realSheets";
import { overlap, placedTexts } from "./textBoxes";

const { atlas } = held;
const eras = atlas.eras.map(({ id }) => id);

const view: fc.Arbitrary<ViewState> = fc
  .record({
    eras: fc.subarray(eras, { minLength: 1, maxLength: 4 }),
    layers: fc.subarray([...MAP_LAYERS], { minLength: 2 }),
    standings: fc.subarray([...STANDINGS], { minLength: 1 }),
    colourBy: fc.constantFrom("era" as const, "commodity" as const),
    years: fc.option(fc.constant([1980, 2010] as const), { nil: null }),
    center: fc.constantFrom([-82, 11], [63, 32], [102, 18], [-60, -10], [175, 0]),
    zoom: fc.constantFrom(2, 3, 4.2, 5.5),
    projection: fc.constantFrom("mercator" as const, "globe" as const),
  })
  .map(({ center: [lng = 0, lat = 0], zoom, ...chosen }) => ({
    ...DEFAULT_VIEW,
    ...chosen,
    camera: { center: [lng, lat], zoom },
  }));

const size = fc.constantFrom(...Object.values(SIZES));
const projection = fc.constantFrom(...SHEET_PROJECTIONS);

function behind(id: string): string[] {
  const { claims, volumes } = atlas.feature.get(id)?.properties ?? { claims: [], volumes: [] };
  return [...claims, ...volumes.flatMap((volume) => volume.claims)];
}

test("whatever is chosen, the references are the sources behind what is printed, and no text covers another", () => {
  let made = 0;
  fc.assert(
    fc.property(view, size, projection, fc.boolean(), (chosen, px, drawnIn, withInset) => {
      const input = sheetInput(chosen, px);
      const sheet = composeSheet({ ...input, spec: { ...input.spec, projection: drawnIn, withInset } });
      if (isRefusal(sheet)) return;
      made += 1;
      const carried = new Set(sheet.references.flatMap(({ claims }) => claims.map(({ id }) => id)));
      const marks = sheet.marks.map(({ featureId }) => featureId.split(/[#@[]/)[0] ?? "");
      const needed = marks.filter((id) => atlas.feature.has(id)).flatMap(behind);
      expect(needed.filter((id) => !carried.has(id))).toEqual([]);
      const framed = new Set(sheet.metadata.features.flatMap(behind));
      const notes = new Set(atlas.notes.flatMap(({ claims }) => claims));
      const outcomes = new Set([...atlas.actor.values()].flatMap((actor) => actor.outcomes));
      const idle = sheet.references.filter(
        ({ claims }) => !claims.some(({ id }) => framed.has(id) || notes.has(id) || outcomes.has(id)),
      );
      expect(idle).toEqual([]);
      const texts = placedTexts(sheet);
      const covered = texts.flatMap((a, index) =>
        texts.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
      );
      expect(covered).toEqual([]);
    }),
    { numRuns: 16, seed: 20_261_122 },
  );
  expect(made).toBeGreaterThan(8);
});
