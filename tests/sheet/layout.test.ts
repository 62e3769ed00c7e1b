import { expect, test } from "vitest";
import { SHEET_PRESETS } from "../../src/sheet/sheetPresets";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { coveredBlocks, coveredTexts, cutTexts, mapShare, smallTexts } from "./layoutFaults";
import { SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";
import { placedTexts } from "./textBoxes";

const THEMES = ["light", "dark", "print"] as const;

/** Much evidence, little evidence, and widths in classes over many countries. */
const PRESET_VIEWS = [
  { ...DEFAULT_VIEW },
  VIEWS["golden crescent"],
  {
    ...DEFAULT_VIEW,
    eras: ["cocaine-1990-2019"],
    layers: ["source-countries", "seizure-flows"],
    camera: { center: [-60, 20], zoom: 1.8 },
  },
] as const;

/** Free space under a column's last words. */
const MARGIN = 14;

/** Every preset with every view and in every theme: three sheets that pair them off. */
const PRESET_CASES = SHEET_PRESETS.flatMap((preset, index) =>
  PRESET_VIEWS.map((view, at) => {
    const theme = THEMES[(index + at) % THEMES.length] ?? "light";
    return { name: `${preset.id}, ${view.eras.join(" and ")}, ${theme}`, preset, view, theme };
  }),
);

test.each(PRESET_CASES)("$name: nothing is covered, cut, too small or missing", ({ preset, view, theme }) => {
  const sheet = sheetOf({ ...sheetInput(view, SIZES.landscape), spec: sheetSpec(preset, theme) });
  expect(coveredTexts(sheet)).toEqual([]);
  expect(cutTexts(sheet)).toEqual([]);
  expect(coveredBlocks(sheet)).toEqual([]);
  expect(smallTexts(sheet)).toEqual([]);
  expect(mapShare(sheet)).toBeGreaterThanOrEqual(preset.height === "auto" ? 0.25 : 0.6);
  expect(placedTexts(sheet).length).toBeGreaterThan(50);
  const ids = sheet.boxes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);

  // A column is as tall as what stands in it, any other sheet of the size that was asked for.
  const { width, height } = sheet.spec;
  const foot = Math.max(...sheet.boxes.map((box) => box.y + box.height));
  expect(width).toBe(preset.width);
  expect(height).toBe(preset.height === "auto" ? Math.ceil(foot + MARGIN) : preset.height);
  expect(sheet.metadata.size).toMatchObject({ width, height });
});
