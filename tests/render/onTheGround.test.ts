import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toWorld } from "../../src/derive/mercator";
import { cutDashes } from "../../src/render/line/cutDashes";
import { globe } from "../../src/render/project/globe";
import { seenWorld } from "../../src/render/project/seenWorld";
import type { XY } from "../../src/render/project/xy";
import { draw, FRAME, line, paths, pointsOf, polygon, square } from "./drawFixture";

const GLOBE = { projection: "globe" } as const;
const HATCH = { kind: "hatch", angle: 45, spacing: 10, width: 2, color: "#112233" } as const;

function lengthOf(part: readonly XY[]): number {
  return part.slice(1).reduce((sum, [x, y], at) => {
    const [px, py] = part[at] ?? [0, 0];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}

/** Lengths on the Mercator map, in degrees of the equator, of what was drawn on a globe. */
function onMercator(points: readonly XY[], frame = FRAME): XY[] {
  const { positionAt } = globe(frame);
  return points.map((at) => {
    const [longitude = 0, latitude = 0] = positionAt(at) ?? [];
    const [x, y] = toWorld([longitude, latitude]);
    return [x * 360 - 180, y * 360 - 180];
  });
}

describe("dashes cut from a line", () => {
  const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
  const lengths = fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 2, maxLength: 2 });

  test("are what the pattern leaves of it, wherever it bends and begins", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 }),
        lengths,
        fc.double({ min: 0, max: 60, noNaN: true }),
        (points, dash, before) => {
          const [on = 0, off = 0] = dash;
          const drawnTo = (distance: number) =>
            Math.floor(distance / (on + off)) * on + Math.min(on, distance % (on + off));
          const drawn = cutDashes(points, dash, before).reduce((sum, part) => sum + lengthOf(part), 0);
          expect(drawn).toBeCloseTo(drawnTo(before + lengthOf(points)) - drawnTo(before), 4);
        },
      ),
    );
  });

  test("go on round a corner", () => {
    const corner: XY[] = [
      [0, 0],
      [3, 0],
      [3, 3],
    ];
    expect(cutDashes(corner, [4, 1], 0)).toEqual([
      [
        [0, 0],
        [3, 0],
        [3, 1],
      ],
      [
        [3, 2],
        [3, 3],
      ],
    ]);
  });
});

describe("on a globe", () => {
  test("dashes are of one length on the Mercator map, hence shorter to the eye far from the middle", () => {
    const layer = { type: "line", paint: { "line-width": 1, "line-dasharray": [20, 10] } };
    const north = line("a", [
      [0, 0],
      [0, 60],
    ]);
    const frame = { ...FRAME, zoom: 1, height: 400 };
    const drawn = paths(draw([layer], [north], { ...GLOBE, frame }));
    expect(drawn.every(({ stroke }) => stroke?.dash === undefined)).toBe(true);
    const dashes: XY[][] = [];
    for (const [verb, x, y] of drawn.flatMap(({ d }) => d)) {
      if (verb === "M") dashes.push([]);
      dashes.at(-1)?.push([Number(x), Number(y)]);
    }
    // A band of one width may end within a dash, so that what is counted is the whole.
    const ground = dashes.reduce((sum, part) => sum + lengthOf(onMercator(part, frame)), 0);
    const [, equator] = toWorld([0, 0]);
    const [, end] = toWorld([0, 60]);
    const whole = (equator - end) * 512 * 2;
    expect(ground * ((512 * 2) / 360)).toBeCloseTo(Math.floor(whole / 30) * 20 + Math.min(20, whole % 30), 0);
  });

  test("a hatch lies on the ground: its lines are straight and evenly spaced on the Mercator map", () => {
    const layer = { type: "fill", paint: { "fill-pattern": "hatch" } };
    const input = { ...GLOBE, frame: { ...FRAME, zoom: 2 }, patterns: { hatch: HATCH } };
    const tall = polygon("a", [
      [
        [-20, -20],
        [20, -20],
        [20, 20],
        [-20, 20],
        [-20, -20],
      ],
    ]);
    const [hatch] = paths(draw([layer], [tall], input));
    const across = onMercator(pointsOf(hatch), input.frame).map(
      ([x, y]) => ((x + 180) * -1 + y + 180) / Math.SQRT2,
    );
    const spacing = HATCH.spacing * (360 / (512 * 4));
    const edge = HATCH.width / 2 / HATCH.spacing;
    for (const distance of across) {
      const share = Math.abs(distance / spacing - Math.round(distance / spacing));
      expect(share).toBeCloseTo(edge, 1);
    }
  });

  test("a hatch near by is drawn only where the frame can see it", () => {
    const layer = { type: "fill", paint: { "fill-pattern": "hatch" } };
    const counted = (zoom: number) =>
      pointsOf(
        paths(
          draw([layer], [square("a", -1)], {
            ...GLOBE,
            frame: { ...FRAME, zoom },
            patterns: { hatch: HATCH },
          }),
        )[0],
      ).length;
    expect(counted(9)).toBeLessThan(counted(6) * 4);
  });
});

describe("the part of the world that a frame sees", () => {
  const seen = (center: [number, number], zoom: number) =>
    seenWorld(globe({ ...FRAME, center, zoom }), [0, 0, FRAME.width, FRAME.height]);

  test("holds the positions at its edge", () => {
    const [x0, y0, x1, y1] = seen([30, 40], 4) ?? [0, 0, 0, 0];
    const { positionAt } = globe({ ...FRAME, center: [30, 40], zoom: 4 });
    const [longitude = 0, latitude = 0] = positionAt([0, 0]) ?? [];
    const [x, y] = toWorld([longitude, latitude]);
    expect(x >= x0 && x <= x1 && y >= y0 && y <= y1).toBe(true);
    expect(x1 - x0).toBeLessThan(0.2);
  });

  test("goes on over the antimeridian", () => {
    const [x0, , x1] = seen([179, 0], 5) ?? [0, 0, 0, 0];
    expect(x0).toBeLessThan(1);
    expect(x1).toBeGreaterThan(1);
  });

  test("may be all of it where space is in the frame", () => {
    expect(seen([0, 0], 0)).toBeNull();
  });
});
