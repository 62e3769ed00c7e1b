import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { legendFor } from "../../src/style/legend";
import { THEMES } from "../../src/style/tokens/themes";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers } = publishedAtlas;

function shown(eras: readonly string[]) {
  const derived = derive(atlas, layers, { ...DEFAULT_VIEW, eras });
  const hatched = [...(derived.states.get("source-countries") ?? [])]
    .filter(([, { isHatched }]) => isHatched)
    .map(([key]) => key);
  return { derived, hatched };
}

test("countries that sources name without a figure are hatched beside one with a figure", () => {
  expect(shown(["cocaine-fentanyl-2020s"]).hatched.toSorted()).toEqual([
    "source-bolivia",
    "source-mexico-fentanyl",
    "source-peru",
  ]);
});

test("where no source gives a figure nothing is hatched", () => {
  expect(shown(["golden-crescent-1980s"]).hatched).toEqual([]);
});

test("an area for which another source gives a figure is not hatched", () => {
  const { hatched } = shown(["golden-crescent-1980s", "afghanistan-and-iran"]);
  expect(hatched).not.toContain("source-afghanistan-1980s");
  expect(hatched).toContain("source-nangarhar-1980s");
});

test("the legend says what the hatch is, and of whom, only where it is drawn", () => {
  const frame = { center: [-80, 5] as const, zoom: 3, width: 1200, height: 900 };
  const entryIn = (eras: readonly string[]) =>
    legendFor(shown(eras).derived, THEMES.light, frame)
      .flatMap(({ entries }) => entries)
      .find(({ label }) => label === "named by a source, no figure given");
  expect(entryIn(["cocaine-fentanyl-2020s"])).toMatchObject({
    featureIds: ["source-peru", "source-bolivia", "source-mexico-fentanyl"],
    sample: { kind: "area", hatch: { kind: "hatch" } },
  });
  expect(entryIn(["golden-crescent-1980s"])).toBeUndefined();
});
