import { expect, test } from "vitest";
import type { AtlasFeature } from "../../src/atlas/records";
import { notesBeside } from "../../src/derive/notesBeside";
import { composeSheet } from "../../src/sheet/composeSheet";
import type { Sheet } from "../../src/sheet/sheet";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import { SHEET_PRESETS } from "../../src/sheet/sheetPresets";
import { isRefusal } from "../../src/sheet/sheetRefusal";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { coveredBlocks, cutTexts, smallTexts } from "./layoutFaults";
import { held, sheetInput, sheetOf } from "./realSheets";
import { placedTexts } from "./textBoxes";

const view = {
  ...DEFAULT_VIEW,
  eras: held.atlas.eras.map(({ id }) => id),
  camera: { center: [10, 20], zoom: 1.2 },
} as const;

function framed({ metadata }: Sheet): AtlasFeature[] {
  return metadata.features.flatMap((id) => held.atlas.feature.get(id) ?? []);
}

test.each(SHEET_PRESETS)(
  "a sheet of all eras is whole at $id, and says what it does not print",
  ({ width, height }) => {
    const input = sheetInput(view, { width, height: 0 });
    const sheet = sheetOf({ ...input, spec: sheetSpec({ width, height }, "light") });
    expect([...coveredBlocks(sheet), ...cutTexts(sheet), ...smallTexts(sheet)]).toEqual([]);
    const words = placedTexts(sheet)
      .map(({ text }) => text.replaceAll("\u00a0", " "))
      .join(" ");
    const isWhole = notesBeside(held.atlas, framed(sheet)).every(({ text }) => words.includes(text));
    expect(isWhole || words.includes("behind the code")).toBe(true);
    expect(sheet.metadata.references).toHaveLength(sheet.references.length);
  },
);

test.each([
  [1200, 675],
  [1200, 630],
])(
  "on a wide sheet of %d × %d px they fit in the dark as well, with and without an inset",
  (width, height) => {
    const input = sheetInput(view, { width, height });
    for (const withInset of [false, true]) {
      const spec = { ...sheetSpec({ width, height }, "dark"), withInset };
      expect(isRefusal(composeSheet({ ...input, spec }))).toBe(false);
    }
  },
);

test("with every map layer on they are too much for it on the screen's projection, and each way out that is named leads to a sheet", () => {
  const size = { width: 1200, height: 675 };
  const spec = sheetSpec(size, "light");
  const input = { ...sheetInput({ ...view, layers: MAP_LAYERS }, size), spec };
  const refused = composeSheet(input);
  expect(isRefusal(refused) && refused.wayOut).toMatch(/Equal Earth.*larger size.*fewer eras or layers/);
  const waysOut = [
    { spec: { ...spec, projection: "equal-earth" } },
    { spec: sheetSpec({ width: 1600, height: 900 }, "light") },
    { view: { ...input.view, eras: input.view.eras.slice(6) } },
    { view: { ...input.view, layers: view.layers } },
  ] as const;
  for (const wayOut of waysOut) expect(isRefusal(composeSheet({ ...input, ...wayOut }))).toBe(false);
});
