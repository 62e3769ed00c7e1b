import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameBounds } from "../../src/derive/mapFrame";
import { WORLD_PX } from "../../src/derive/mercator";
import { frameCamera } from "../../src/sheet/frameCamera";

const side = fc.integer({ min: 300, max: 2000 });
const px = fc.record({ width: side, height: side });
const camera = fc.record({
  center: fc.tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
  ),
  zoom: fc.double({ min: 2.6, max: 9, noNaN: true }),
});

describe("a frame", () => {
  test("shows the same centre and at least all that the screen shows", () => {
    fc.assert(
      fc.property(camera, px, px, (view, screen, size) => {
        const frame = frameCamera(view, screen, size);
        const isAtEdge =
          WORLD_PX * 2 ** frame.zoom < 2 * Math.max(size.width, size.height) || frame.zoom > 11;
        fc.pre(!isAtEdge);
        const shown = frameBounds({ ...view, ...screen });
        const framed = frameBounds(frame);
        // An address keeps the centre no finer than a px.
        const slack = 1 / 2 ** frame.zoom;
        expect(framed[0]).toBeLessThanOrEqual(shown[0] + slack);
        expect(framed[1]).toBeLessThanOrEqual(shown[1] + slack);
        expect(framed[2]).toBeGreaterThanOrEqual(shown[2] - slack);
        expect(framed[3]).toBeGreaterThanOrEqual(shown[3] - slack);
        expect(frame.center[0]).toBeCloseTo(view.center[0], 1);
        expect(frame.center[1]).toBeCloseTo(view.center[1], 1);
      }),
    );
  });

  test("prints no place twice and nothing beyond the world", () => {
    const frame = frameCamera(
      { center: [10, 70], zoom: 0 },
      { width: 1280, height: 720 },
      { width: 1080, height: 648 },
    );
    const [west, south, east, north] = frameBounds(frame);
    expect(east - west).toBeLessThanOrEqual(360.5);
    expect(north).toBeLessThanOrEqual(85.06);
    expect(south).toBeGreaterThanOrEqual(-85.06);
  });
});
