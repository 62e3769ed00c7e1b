import { expect, test } from "vitest";
import type { Sheet, SheetBox } from "../../src/sheet/sheet";
import { type AskedSpec, sheetSpec } from "../../src/sheet/sheetSpec";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { coveredBlocks, cutTexts } from "./layoutFaults";
import { sheetInput, sheetOf } from "./realSheets";

const world = { ...DEFAULT_VIEW, camera: { center: [10, 20], zoom: 1.2 } } as const;
const near = { ...DEFAULT_VIEW, camera: { center: [-79, 8], zoom: 5 } } as const;
const UPRIGHT = { width: 1080, height: 1350 };
const COLUMN = { width: 600, height: "auto" } as const;
const WIDE = { width: 1200, height: 675 };
const A4 = { width: 1123, height: 794 };

function sheetAt(
  view: typeof world | typeof near,
  size: typeof UPRIGHT | typeof COLUMN,
  parts: Partial<AskedSpec> = {},
) {
  const spec = { ...sheetSpec(size, "light"), projection: "equal-earth", ...parts } as const;
  const sheet = sheetOf({ ...sheetInput(view, UPRIGHT), spec });
  expect([...coveredBlocks(sheet), ...cutTexts(sheet)]).toEqual([]);
  return sheet;
}

function boxOf({ boxes }: Sheet, id: string): Omit<SheetBox, "id"> {
  return boxes.find((box) => box.id === id) ?? { x: 0, y: 0, width: 1, height: 0 };
}

function mapOf(view: typeof world | typeof near, size: typeof UPRIGHT | typeof COLUMN) {
  const { width, height } = boxOf(sheetAt(view, size), "map");
  return height / width;
}

test.each([UPRIGHT, COLUMN, WIDE, A4])(
  "a world that is wider than tall has a frame no taller than it: %o",
  (size) => {
    expect(mapOf(world, size)).toBeGreaterThan(0.48);
    expect(mapOf(world, size)).toBeLessThan(0.54);
  },
);

test.each([WIDE, A4])("on a wide sheet columns stand under the world and beside it: %o", (size) => {
  const sheet = sheetAt(world, size);
  const map = boxOf(sheet, "map");
  const rest = sheet.boxes.filter(({ id }) => id !== "map");
  expect(map.width / size.width).toBeGreaterThan(0.5);
  expect(rest.some(({ y, x }) => y >= map.y + map.height && x < map.width)).toBe(true);
  expect(rest.some(({ y, x }) => y < map.y + map.height && x > map.width)).toBe(true);
});

test.each([{ withTitle: false }, { withLegend: false }, { withTitle: false, withReferences: false }])(
  "and so they do on one without some parts: %o",
  (parts) => {
    const sheet = sheetAt(world, WIDE, parts);
    const map = boxOf(sheet, "map");
    expect(map.y + map.height).toBeLessThanOrEqual(WIDE.height);
    expect(map.height / map.width).toBeLessThan(0.54);
  },
);

test.each([UPRIGHT, COLUMN])("what fills the frame keeps all of it: %o", (size) => {
  expect(mapOf(near, size)).toBeGreaterThan(0.7);
});
