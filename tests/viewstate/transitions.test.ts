import { describe, expect, test } from "vitest";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { setSheetTexts, showEras, toggleEra, toggleLayer } from "../../src/viewstate/transitions";

const ORDER = ["first", "second", "third"];
const view = { ...DEFAULT_VIEW, eras: ["third"] };

describe("eras", () => {
  test("are kept in the atlas's order, whatever order they were switched on in", () => {
    expect(toggleEra("first", ORDER)(view).eras).toEqual(["first", "third"]);
  });

  test("switched twice are as before", () => {
    const twice = toggleEra("first", ORDER)(toggleEra("first", ORDER)(view));
    expect(twice).toEqual(view);
  });

  test("may all be off", () => {
    expect(showEras([])(view).eras).toEqual([]);
    expect(toggleEra("third", ORDER)(view).eras).toEqual([]);
  });
});

test("a layer that is switched off comes back at its place", () => {
  const without = toggleLayer("corridors", MAP_LAYERS)(view);
  expect(without.layers).not.toContain("corridors");
  expect(toggleLayer("corridors", MAP_LAYERS)(without).layers).toEqual(view.layers);
});

test("a new title leaves the other texts alone", () => {
  const titled = setSheetTexts({ title: "Tonight" })({
    ...view,
    sheet: { title: null, subtitle: "b", byline: null },
  });
  expect(titled.sheet).toEqual({ title: "Tonight", subtitle: "b", byline: null });
});
