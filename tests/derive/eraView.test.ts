import { expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/atlas";
import type { AtlasRecords } from "../../src/atlas/records";
import { derive } from "../../src/derive/derive";
import type { DrawnLayers } from "../../src/derive/drawing/drawLayers";
import { eraView } from "../../src/derive/eraView";
import { projectInto } from "../../src/derive/mapFrame";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedFiles } from "../atlas/publishedFiles";

const read = (file: string): unknown => JSON.parse(publishedFiles.get(file) ?? "null");
const atlas = buildAtlas(read("atlas.json") as AtlasRecords);
const layers = Object.fromEntries(
  MAP_LAYERS.map((layer) => [layer, read(`${layer}.geojson`)]),
) as unknown as DrawnLayers;
const derived = derive(atlas, layers, DEFAULT_VIEW);
const size = { width: 800, height: 600 };

function placeIn(era: string, place: string) {
  const camera = eraView(derived, era, size);
  const position = atlas.place.get(place)?.position;
  if (!camera || !position) throw new Error(`${era} or ${place} has no place`);
  return projectInto({ ...camera, ...size }, position);
}

test("an era's view holds the places its routes join", () => {
  const [x, y] = placeIn("opium-wars", "fuzhou");
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(760);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(600);
});

test("a few marks on the other side of the world do not shrink the rest", () => {
  expect(eraView(derived, "afghanistan-and-iran", size)?.zoom).toBeGreaterThan(2);
});

test.each([
  { width: 768, height: 555 },
  { width: 656, height: 420 },
  { width: 390, height: 420 },
])("the way from Afghanistan over Iran to Turkey is seen at once in $width × $height", (frame) => {
  const camera = eraView(derived, "afghanistan-and-iran", frame);
  for (const place of ["afghanistan", "iran", "turkiye"]) {
    const position = atlas.place.get(place)?.position ?? [0, 0];
    const [x, y] = projectInto({ center: [0, 0], zoom: 0, ...camera, ...frame }, position);
    expect(x > 0 && x < frame.width && y > 0 && y < frame.height, place).toBe(true);
  }
});

test("an era of one country is not looked at through a lens", () => {
  expect(eraView(derived, "noriega-panama", size)?.zoom).toBeLessThanOrEqual(6);
});

test("an era without anything on the layers that are on has no view", () => {
  const bare = derive(atlas, layers, { ...DEFAULT_VIEW, layers: ["seizures"] });
  expect(eraView(bare, "noriega-panama", size)).toBe(null);
});

test("every era's view can stand in an address", () => {
  const centres = atlas.eras.map(({ id }) => eraView(derived, id, size)?.center[0] ?? 0);
  expect(centres.filter((lng) => Math.abs(lng) > 180)).toEqual([]);
});
