import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROJECTIONS } from "../../src/render/project/projections";
import { projectionOf, sheetFrame } from "../../src/sheet/frame/sheetFrame";
import { shownBounds } from "../../src/sheet/frame/shownBounds";
import { SHEET_PROJECTIONS } from "../../src/sheet/sheetProjections";

const SCREEN = { width: 1280, height: 720 };
const side = fc.integer({ min: 300, max: 1600 });
const size = fc.record({ width: side, height: side });
const camera = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -65, max: 65, noNaN: true }),
  ),
  zoom: fc.double({ min: 1.2, max: 8, noNaN: true }),
});
/** Px: the centre is kept no finer than an address has it. */
const SLACK = 1.5;

describe.each(SHEET_PROJECTIONS.filter((choice) => choice !== "screen"))("a frame in %s", (choice) => {
  test("holds all that the screen shows, and its centre's meridian stands in the middle", () => {
    fc.assert(
      fc.property(
        camera,
        size,
        fc.constantFrom("mercator" as const, "globe" as const),
        (at, px, projection) => {
          const frame = sheetFrame({ camera: at, projection }, SCREEN, px, choice);
          const { pointOf } = projectionOf(frame);
          const shown = PROJECTIONS[projection]({ ...at, ...SCREEN });
          for (const x of [0, 320, 640, 1000, 1280]) {
            for (const y of [0, 200, 360, 500, 720]) {
              const position = shown.positionAt([x, y]);
              // Round the world a position comes again, and is shown once.
              if (!position || Math.abs((position[0] ?? 0) - at.center[0]) > 178) continue;
              // At a globe's very rim it does not give back the point that it is asked for.
              if (!shown.pointOf(position)) continue;
              const [px0 = -99, py0 = -99] = pointOf(position) ?? [];
              expect(Math.max(-px0, -py0, px0 - px.width, py0 - px.height)).toBeLessThan(SLACK);
            }
          }
          expect(pointOf([frame.center[0], frame.center[1]])?.[0]).toBeCloseTo(px.width / 2, 3);
          expect(Math.abs(frame.center[0] - at.center[0])).toBeLessThan(0.5);
        },
      ),
      // A rim that leaves the screen's sides at a hair's breadth from a point that is looked at.
      {
        numRuns: 60,
        examples: [[{ center: [0, 0], zoom: 3.8511628317442703 }, { width: 300, height: 300 }, "globe"]],
      },
    );
  });

  test("is filled by what it must hold", () => {
    const at = { center: [63, 32], zoom: 3.9 } as const;
    const frame = sheetFrame(
      { camera: at, projection: "mercator" },
      SCREEN,
      { width: 900, height: 600 },
      choice,
    );
    const { pointOf } = projectionOf(frame);
    const shown = PROJECTIONS.mercator({ ...at, ...SCREEN });
    const edge = [0, 320, 640, 960, 1280].flatMap((x) => [0, 360, 720].map((y) => shown.positionAt([x, y])));
    const xs = edge.flatMap((position) => pointOf(position ?? [])?.[0] ?? []);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.96 * 900);
  });
});

test("a world's frame shows the whole world with its edge, whatever meridian is in the middle", () => {
  for (const lng of [0, 140, -100, 179]) {
    const view = { camera: { center: [lng, 18], zoom: 1 }, projection: "mercator" } as const;
    for (const choice of ["equal-earth", "natural-earth", "equal-area"] as const) {
      const frame = sheetFrame(view, SCREEN, { width: 900, height: 500 }, choice);
      const outline = projectionOf(frame).outline?.() ?? [];
      const outside = outline.filter(([x, y]) => x < 0 || y < 0 || x > 900 || y > 500);
      expect(outline.length).toBeGreaterThan(100);
      expect(outside).toEqual([]);
      expect(shownBounds(frame)).toEqual([-180, -90, 180, 90]);
    }
  }
});

test("a globe keeps its centre and shows its whole rim where the screen does", () => {
  const view = { camera: { center: [-30, 20], zoom: 1.2 }, projection: "globe" } as const;
  for (const px of [
    { width: 900, height: 500 },
    { width: 400, height: 900 },
  ]) {
    const frame = sheetFrame(view, SCREEN, px, "screen");
    expect(frame.center).toEqual([-30, 20]);
    const outline = projectionOf(frame).outline?.() ?? [];
    expect(outline.filter(([x, y]) => x < 0 || y < 0 || x > px.width || y > px.height)).toEqual([]);
  }
});

test("no frame of the far north shows paper above the pole while there is map to fill it", () => {
  const view = { camera: { center: [20, 72], zoom: 2.4 }, projection: "mercator" } as const;
  const frame = sheetFrame(view, SCREEN, { width: 800, height: 600 }, "equal-earth");
  expect(projectionOf(frame).pointOf([20, 90])?.[1]).toBeLessThan(2);
});
