import { expect, test } from "vitest";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { coveredBlocks, cutTexts } from "./layoutFaults";
import { sheetInput, sheetOf } from "./realSheets";

const world = { ...DEFAULT_VIEW, camera: { center: [10, 20], zoom: 1.2 } } as const;
const near = { ...DEFAULT_VIEW, camera: { center: [-79, 8], zoom: 5 } } as const;
const UPRIGHT = { width: 1080, height: 1350 };
const COLUMN = { width: 600, height: "auto" } as const;

function mapOf(view: typeof world | typeof near, size: typeof UPRIGHT | typeof COLUMN) {
  const spec = { ...sheetSpec(size, "light"), projection: "equal-earth" } as const;
  const sheet = sheetOf({ ...sheetInput(view, UPRIGHT), spec });
  expect([...coveredBlocks(sheet), ...cutTexts(sheet)]).toEqual([]);
  const map = sheet.boxes.find(({ id }) => id === "map");
  return (map?.height ?? 0) / (map?.width ?? 1);
}

test.each([UPRIGHT, COLUMN])("a world that is wider than tall has a frame no taller than it: %o", (size) => {
  expect(mapOf(world, size)).toBeGreaterThan(0.48);
  expect(mapOf(world, size)).toBeLessThan(0.54);
});

test.each([UPRIGHT, COLUMN])("what fills the frame keeps all of it: %o", (size) => {
  expect(mapOf(near, size)).toBeGreaterThan(0.7);
});
