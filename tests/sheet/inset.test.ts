import { expect, test } from "vitest";
import { bundledFonts } from "../../src/render/bundledFonts";
import type { GroupItem } from "../../src/render/displayList";
import type { Sheet } from "../../src/sheet/sheet";
import type { SheetProjection } from "../../src/sheet/sheetProjections";
import type { ViewState } from "../../src/viewstate/viewState";
import { SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";
import { placedTexts } from "./textBoxes";

function sheetWith(view: ViewState, withInset: boolean, projection: SheetProjection = "screen"): Sheet {
  const input = sheetInput(view, SIZES.landscape);
  return sheetOf({ ...input, spec: { ...input.spec, withInset, projection }, fonts: bundledFonts });
}

function groupOf({ children }: GroupItem, id: string): GroupItem | undefined {
  const groups = children.filter((item) => item.kind === "group");
  return groups.find((group) => group.id === id);
}

function insetOf({ page }: Sheet): GroupItem | undefined {
  const map = groupOf(page, "map");
  return map && groupOf(map, "inset");
}

/** The paper around the inset's globe: a circle in px of the sheet. */
function rimOf(sheet: Sheet): { cx: number; cy: number; r: number } {
  const [rim] = insetOf(sheet)?.children ?? [];
  if (rim?.kind !== "circle") throw new Error("the sheet has no inset");
  return rim;
}

const view = VIEWS["golden crescent"];

test.each(["screen", "equal-area"] as const)(
  "an inset in %s lies whole in a corner of the map and covers no label",
  (projection) => {
    const sheet = sheetWith(view, true, projection);
    const { cx, cy, r } = rimOf(sheet);
    const { width, height } = sheet.frame;
    expect(Math.min(cx - r, cy - r, width - cx - r, height - cy - r)).toBeGreaterThan(0);
    expect(Math.min(cx, width - cx)).toBeLessThan(0.2 * width);
    expect(Math.min(cy, height - cy)).toBeLessThan(0.3 * height);
    const labels = placedTexts(sheet).filter(({ groups }) => groups[1] === "map");
    const under = labels.filter(({ box: [x0, y0, x1, y1] }) => {
      const [dx, dy] = [Math.max(x0 - cx, 0, cx - x1), Math.max(y0 - cy, 0, cy - y1)];
      return Math.hypot(dx, dy) < r - 4;
    });
    expect(labels.length).toBeGreaterThan(10);
    expect(under.map(({ text }) => text)).toEqual([]);
    expect(sheet.metadata.inset).toBe(true);
    expect(sheet.metadata.projection).toBe(projection);
  },
);

test("without being asked for there is none, nor where the frame is half the world", () => {
  expect(insetOf(sheetWith(view, false))).toBeUndefined();
  const world = { ...view, camera: { center: [20, 20], zoom: 1.2 } } as const;
  expect(insetOf(sheetWith(world, true))).toBeUndefined();
  expect(insetOf(sheetWith(world, true, "equal-earth"))).toBeUndefined();
});

test("a frame too small for its edge to be seen on the globe is marked by a ring", () => {
  const near = sheetWith({ ...view, camera: { center: [66, 34], zoom: 8 } }, true);
  const far = sheetWith(view, true);
  const last = (sheet: Sheet) => insetOf(sheet)?.children.at(-1)?.kind;
  expect(last(near)).toBe("circle");
  expect(last(far)).toBe("group");
});

test("a small globe that is asked for and left out is told", () => {
  const near = VIEWS["golden crescent"];
  const world = { ...near, camera: { center: [10, 20], zoom: 1 } } as const;
  expect(
    [sheetWith(near, true), sheetWith(near, false), sheetWith(world, true)].map((sheet) => sheet.hasInset),
  ).toEqual([true, false, false]);
});
