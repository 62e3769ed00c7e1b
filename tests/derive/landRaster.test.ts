import type { Feature, MultiPolygon } from "geojson";
import { expect, it } from "vitest";
import { landRaster } from "../../src/derive/layout/landRaster";
import { toWorld } from "../../src/derive/mercator";

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const country: Feature<MultiPolygon> = {
  type: "Feature",
  id: "xx",
  properties: {},
  geometry: {
    type: "MultiPolygon",
    coordinates: [[box(30, 10, 33, 13)], [box(0, 0, 20, 20), box(8, 8, 12, 12)]],
  },
};
const countryAt = landRaster([country]);
const at = (lng: number, lat: number) => countryAt(...toWorld([lng, lat]));

it("tells a country's mainland from its island, and both from the sea", () => {
  expect(at(4, 4)).toEqual({ id: "xx", isMainland: true });
  expect(at(31, 11)).toEqual({ id: "xx", isMainland: false });
  expect(at(25, 11)).toBeUndefined();
});

it("leaves out a hole, and repeats with the world", () => {
  expect(at(10, 10)).toBeUndefined();
  const [x, y] = toWorld([4, 4]);
  expect(countryAt(x + 1, y)).toEqual({ id: "xx", isMainland: true });
  expect(countryAt(x, 1.2)).toBeUndefined();
});
