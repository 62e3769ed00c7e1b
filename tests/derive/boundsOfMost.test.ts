import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOfMost } from "../../src/derive/boundsOfMost";
import type { Bounds } from "../../src/derive/mapFrame";

const ASIA: Bounds = [60, 20, 110, 45];
const AMERICAS: Bounds = [-117, -20, -60, 40];
const OVER_ATLANTIC: Bounds = [-80, 10, 65, 60];
const OVER_PACIFIC: Bounds = [103, 20, 263, 50];

test("what fits is held whole, over the antimeridian where that is narrower", () => {
  expect(boundsOfMost([ASIA, AMERICAS], 300)).toEqual([-117, -20, 110, 45]);
  expect(
    boundsOfMost(
      [
        [170, 0, 175, 5],
        [-175, -5, -170, 0],
      ],
      300,
    ),
  ).toEqual([170, -5, 190, 5]);
});

test("lines that go round the world are cut where the fewest are", () => {
  expect(boundsOfMost([ASIA, AMERICAS, OVER_PACIFIC, OVER_ATLANTIC, OVER_ATLANTIC], 300)).toEqual([
    -117, -20, 110, 60,
  ]);
});

test("of nothing, and of what is wider than the map, there are none", () => {
  expect(boundsOfMost([], 360)).toBeNull();
  expect(boundsOfMost([[-180, -10, 180, 10]], 300)).toBeNull();
});

test("is never wider than asked for, and turning the world cuts no more", () => {
  const bounds = fc
    .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 0, max: 200 }))
    .map(([west, span]): Bounds => [west, 0, west + span, 1]);
  fc.assert(
    fc.property(
      fc.array(bounds, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -180, max: 180 }),
      (list, turn) => {
        const found = boundsOfMost(list, 200);
        const turned = boundsOfMost(
          list.map(([west, south, east, north]): Bounds => [west + turn, south, east + turn, north]),
          200,
        );
        const spanOf = (held: Bounds | null) => (held ? held[2] - held[0] : null);
        expect(spanOf(found)).toBeLessThanOrEqual(200);
        expect(spanOf(turned)).toBe(spanOf(found));
      },
    ),
  );
});
