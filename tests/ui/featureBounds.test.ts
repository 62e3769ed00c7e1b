import { expect, test } from "vitest";
import { unionBounds } from "../../src/derive/featureBounds";

test("bounds of several marks hold them all", () => {
  expect(
    unionBounds([
      [-80, 0, -70, 10],
      [-75, -5, -60, 5],
    ]),
  ).toEqual([-80, -5, -60, 10]);
});

test("a line over the antimeridian does not make the frame go round the world", () => {
  const [west, , east] = unionBounds([
    [-117, 14, -86, 32],
    [103, 20, 263, 50],
  ]) ?? [0, 0, 0, 0];
  expect(east - west).toBe(171);
});

test("of nothing there are none", () => {
  expect(unionBounds([])).toBeNull();
});
