import { expect, test } from "vitest";
import { projectionOf } from "../../src/sheet/frame/sheetFrame";
import type { SheetProjection } from "../../src/sheet/sheetProjections";
import type { ViewState } from "../../src/viewstate/viewState";
import { SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";

const globe: ViewState = {
  ...VIEWS.caribbean,
  projection: "globe",
  camera: { center: [-75, 12], zoom: 1.5 },
};
const world: ViewState = { ...VIEWS.caribbean, camera: { center: [-30, 10], zoom: 0.8 } };

test.each([
  ["the globe", globe, "screen"],
  ["the world", world, "natural-earth"],
] as const satisfies (readonly [string, ViewState, SheetProjection])[])(
  "on a sheet of %s each name stands once and whole on the world",
  (_, view, projection) => {
    const input = sheetInput(view, SIZES.square);
    const sheet = sheetOf({ ...input, spec: { ...input.spec, projection } });
    const { positionAt } = projectionOf(sheet.frame);
    const labels = sheet.marks.filter(({ text }) => text !== undefined);
    expect(labels.length).toBeGreaterThan(10);
    const beyond = labels.filter(({ box: [x0, y0, x1, y1] }) =>
      [x0, x1].some((x) => [y0, y1].some((y) => positionAt([x, y]) === null)),
    );
    expect(beyond.map(({ text }) => text)).toEqual([]);
    const names = labels.filter(({ layer }) => layer === "label-country" || layer === "label-marine");
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
  },
);

test("a sea whose name the globe's rim would cut is left unnamed, not named on land", () => {
  const sheet = sheetOf(sheetInput(globe, SIZES.square));
  const seas = sheet.marks.flatMap(({ layer, text }) => (layer === "label-marine" ? [text] : []));
  expect(seas).toContain("North Atlantic Ocean");
  expect(seas).not.toContain("South Atlantic Ocean");
});

test("around the world is paper, and a line parts them", () => {
  const input = sheetInput(world, SIZES.square);
  const { page } = sheetOf({ ...input, spec: { ...input.spec, projection: "equal-earth" } });
  const map = page.children.find((item) => item.kind === "group" && item.id === "map");
  const ids = map?.kind === "group" ? map.children.map((item) => (item.kind === "group" ? item.id : "")) : [];
  expect(ids.slice(0, 2)).toEqual(["space", "basemap-water"]);
  expect(ids.at(-1)).toBe("world-edge");
});
