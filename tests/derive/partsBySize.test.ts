import { expect, it } from "vitest";
import { partsBySize } from "../../src/derive/drawing/partsBySize";

const square = (lng: number, lat: number, side: number) => [
  [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ],
];

it("islets of an area wait until they can be seen as land, its mainland never does", () => {
  const parts = partsBySize({
    type: "MultiPolygon",
    coordinates: [square(-80, 0, 5), square(-91, 0, 1), square(-112, 18, 0.1), square(-111, 18, 0.1)],
  });
  expect(parts.map(({ minzoom, geometry }) => [minzoom, geometry.coordinates.length])).toEqual([
    [0, 1],
    [3, 1],
    [6, 2],
  ]);
});

it("a country of islets alone is seen at every zoom", () => {
  const [first] = partsBySize({ type: "MultiPolygon", coordinates: [square(0, 0, 0.1), square(1, 0, 0.05)] });
  expect(first?.minzoom).toBe(0);
});
