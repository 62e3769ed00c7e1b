import { expect, test } from "vitest";
import { signedDistances } from "../../src/ui/map/signedDistances";

test("distances to a square's edge are those of the ruler, outside and inside", () => {
  const size = 9;
  const isInside = Array.from({ length: size * size }, (_, index) => {
    const [x, y] = [index % size, Math.floor(index / size)];
    return x >= 3 && x <= 5 && y >= 3 && y <= 5;
  });
  const at = (x: number, y: number) => signedDistances(isInside, size, size)[y * size + x];
  expect(at(0, 4)).toBeCloseTo(3);
  expect(at(0, 0)).toBeCloseTo(Math.hypot(3, 3));
  expect(at(4, 4)).toBeCloseTo(-2);
  expect(at(3, 4)).toBeCloseTo(-1);
});
