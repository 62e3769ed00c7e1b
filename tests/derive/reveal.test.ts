import { expect, test } from "vitest";
import { reveal, revealEras } from "../../src/derive/reveal";
import { visibleFeatures } from "../../src/derive/visibleFeatures";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { realAtlas } from "../atlas/realAtlas";

const NARROW: ViewState = {
  ...DEFAULT_VIEW,
  eras: ["opium-wars"],
  layers: [],
  commodities: ["arms"],
  standings: ["alleged"],
  years: [1850, 1850],
};

test.each([
  ["the opening view", DEFAULT_VIEW],
  ["a view that hides nearly all", NARROW],
])("from %s every feature can be brought on, but for strikes that are unconfirmed", (_, view) => {
  const hidden = [...realAtlas.feature.values()].filter((feature) => {
    const { shown } = visibleFeatures(realAtlas, reveal(realAtlas, feature)(view));
    return !shown.includes(feature);
  });
  const unconfirmed = realAtlas
    .featuresOf("strikes")
    .filter(({ properties }) => properties.confidence === "unconfirmed");
  expect(hidden.map(({ id }) => id)).toEqual(unconfirmed.map(({ id }) => id));
});

test("what is shown already changes nothing of the view", () => {
  for (const feature of visibleFeatures(realAtlas, DEFAULT_VIEW).shown)
    expect(reveal(realAtlas, feature)(DEFAULT_VIEW)).toEqual(DEFAULT_VIEW);
});

test("eras are turned on in the atlas’s order, and only where none of them is on", () => {
  const turned = revealEras(realAtlas, ["opium-wars"])(DEFAULT_VIEW).eras;
  expect(turned).toEqual(["opium-wars", "cocaine-fentanyl-2020s", "boat-strikes"]);
  expect(revealEras(realAtlas, ["opium-wars", "boat-strikes"])(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
});
