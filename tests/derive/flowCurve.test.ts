import { describe, expect, it } from "vitest";
import type { Position } from "../../src/atlas/records";
import { flowCurve, headingAt } from "../../src/derive/flowCurve";
import { toWorld } from "../../src/derive/mercator";

const bogota: Position = [-74.1, 4.6];
const miami: Position = [-80.2, 25.8];
const haiti: Position = [-72.3, 18.6];

/** Greatest distance of a course from its chord, as a share of the chord. */
function bend(course: readonly Position[]): number {
  const points = course.map(toWorld);
  const [x0, y0] = points[0] ?? [0, 0];
  const [x1, y1] = points.at(-1) ?? [0, 0];
  const chord = Math.hypot(x1 - x0, y1 - y0);
  const away = points.map(([x, y]) => Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / chord);
  return Math.max(...away) / chord;
}

describe("the course of a corridor", () => {
  it("begins and ends at its waypoints, one piece a leg", () => {
    const [course = []] = flowCurve([bogota, miami]);
    expect(course[0]?.map((value) => value.toFixed(6))).toEqual(bogota.map((value) => value.toFixed(6)));
    expect(course.at(-1)?.map((value) => value.toFixed(6))).toEqual(miami.map((value) => value.toFixed(6)));
    expect(flowCurve([bogota, haiti, miami])).toHaveLength(2);
  });

  it("passes through every waypoint without a break", () => {
    const [first = [], second = []] = flowCurve([bogota, haiti, miami]);
    for (const axis of [0, 1] as const) {
      expect(first.at(-1)?.[axis]).toBeCloseTo(haiti[axis], 9);
      expect(second[0]?.[axis]).toBeCloseTo(haiti[axis], 9);
    }
  });

  it("passes beside a waypoint in a lane, as far as it says and on the side it says", () => {
    const [west, middle, east] = [[0, 0] as Position, [10, 0] as Position, [20, 0] as Position];
    const [first = []] = flowCurve([west, middle, east], { lanes: [0, 0.01, 0] });
    const [x, y] = toWorld(first.at(-1) ?? west);
    expect(x).toBeCloseTo(toWorld(middle)[0], 9);
    // To the right of a way eastwards is south.
    expect(y).toBeCloseTo(toWorld(middle)[1] + 0.01, 9);
  });

  it("turns back in a bend that can be seen, not on itself", () => {
    const [out = [], back = []] = flowCurve([
      [64, 31],
      [69, 30],
      [54, 32],
    ]);
    const rows = [...out, ...back].filter(([lng]) => lng > 67.9 && lng < 68.1).map(([, lat]) => lat);
    expect(Math.max(...rows) - Math.min(...rows)).toBeGreaterThan(0.7);
  });

  it("turns smoothly at a waypoint: no sharp bend", () => {
    const [first = [], second = []] = flowCurve([bogota, haiti, miami]);
    const turn = Math.abs(headingAt(first, first.length - 1) - headingAt(second, 1));
    expect(Math.min(turn, 360 - turn)).toBeLessThan(12);
  });

  it("bends long flows more than short ones", () => {
    const [short = []] = flowCurve([
      [0, 0],
      [5, 0],
    ]);
    const [long = []] = flowCurve([
      [0, 0],
      [80, 0],
    ]);
    expect(bend(long)).toBeGreaterThan(bend(short));
  });

  it("is symmetric about its middle", () => {
    const [course = []] = flowCurve([
      [0, 0],
      [40, 0],
    ]);
    const heights = course.map(([, lat]) => lat);
    for (const [index, height] of heights.entries()) {
      expect(height).toBeCloseTo(heights[heights.length - 1 - index] ?? Number.NaN, 6);
    }
  });

  it("keeps there and back apart", () => {
    const middle = (course: readonly Position[]) => course[Math.floor(course.length / 2)] as Position;
    const there = middle(flowCurve([bogota, miami])[0] ?? []);
    const back = middle(flowCurve([miami, bogota])[0] ?? []);
    expect(Math.hypot(there[0] - back[0], there[1] - back[1])).toBeGreaterThan(1);
  });

  it("crosses the antimeridian by the short way", () => {
    const [course = []] = flowCurve([
      [104, 35],
      [-95, 31],
    ]);
    const steps = course.slice(1).map(([lng], index) => Math.abs(lng - (course[index]?.[0] ?? Number.NaN)));
    expect(Math.max(...steps)).toBeLessThan(30);
    expect(course.at(-1)?.[0]).toBeCloseTo(265, 6);
  });
});

describe("the heading of an arrow", () => {
  it("is clockwise from north", () => {
    expect(
      headingAt(
        [
          [0, 0],
          [0, 10],
        ],
        1,
      ),
    ).toBeCloseTo(0);
    expect(
      headingAt(
        [
          [0, 0],
          [10, 0],
        ],
        1,
      ),
    ).toBeCloseTo(90);
    expect(
      headingAt(
        [
          [0, 0],
          [0, -10],
        ],
        1,
      ),
    ).toBeCloseTo(180);
  });
});
