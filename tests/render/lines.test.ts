import { describe, expect, test } from "vitest";
import { DEGREE, draw, FRAME, line, paths, point, pointsOf, polygon, square } from "./drawFixture";

const WEST_EAST = line("l", [
  [-10, 0],
  [10, 0],
]);
/** Frames at zoom 3.5 show tiles of zoom 3, enlarged by the root of two. */
const HALF_WAY = { ...FRAME, zoom: 3.5 };

describe("line", () => {
  test("draws a stroke with the style's width, cap and join", () => {
    const layer = {
      type: "line",
      layout: { "line-cap": "round", "line-join": "bevel" },
      paint: { "line-width": 3, "line-color": "#0a0b0c", "line-opacity": 0.5 },
    };
    const [path] = paths(draw([layer], [WEST_EAST]));
    expect(pointsOf(path)).toEqual([
      [100, 100],
      [300, 100],
    ]);
    expect(path?.stroke).toEqual({ color: "#0a0b0c", opacity: 0.5, width: 3, cap: "round", join: "bevel" });
    expect(path?.fill).toBeUndefined();
  });

  test("cuts miters where MapLibre does", () => {
    expect(paths(draw([{ type: "line" }], [WEST_EAST]))[0]?.stroke?.miterLimit).toBe(2);
  });

  test("measures dashes in widths at the tile's zoom and enlarges them with the tile", () => {
    const paint = { "line-width": 4, "line-dasharray": [2, 1] };
    const whole = paths(draw([{ type: "line", paint }], [WEST_EAST], { frame: { ...FRAME, zoom: 3 } }));
    expect(whole[0]?.stroke?.dash).toEqual([8, 4]);
    const between = paths(draw([{ type: "line", paint }], [WEST_EAST], { frame: HALF_WAY }));
    expect(between[0]?.stroke?.dash?.map(Math.round)).toEqual([11, 6]);
  });

  test("lets dashes differ from feature to feature", () => {
    const dash = ["match", ["get", "standing"], "alleged", ["literal", [3, 1]], ["literal", [1, 2]]];
    const features = [
      line(
        "a",
        [
          [0, 0],
          [9, 0],
        ],
        { standing: "alleged" },
      ),
      line("b", [
        [0, 1],
        [9, 1],
      ]),
    ];
    const map = draw([{ type: "line", paint: { "line-width": 1, "line-dasharray": dash } }], features, {
      frame: { ...FRAME, zoom: 3 },
    });
    expect(paths(map).map(({ stroke }) => stroke?.dash)).toEqual([
      [3, 1],
      [1, 2],
    ]);
  });

  test("joins the last of an odd number of dashes to the first", () => {
    const paint = { "line-width": 1, "line-dasharray": [2, 1, 3] };
    const [path] = paths(draw([{ type: "line", paint }], [WEST_EAST], { frame: { ...FRAME, zoom: 3 } }));
    expect(path?.stroke?.dash).toEqual([2, 1, 3, 0]);
  });

  test("squares off the ends of a line but not of its dashes", () => {
    const layer = { type: "line", layout: { "line-cap": "square" }, paint: { "line-dasharray": [2, 1] } };
    expect(paths(draw([layer], [WEST_EAST]))[0]?.stroke?.cap).toBe("butt");
    expect(paths(draw([{ ...layer, paint: {} }], [WEST_EAST]))[0]?.stroke?.cap).toBe("square");
  });

  test("offsets to the right of the line's direction", () => {
    const [path] = paths(draw([{ type: "line", paint: { "line-offset": 5 } }], [WEST_EAST]));
    expect(pointsOf(path)).toEqual([
      [100, 105],
      [300, 105],
    ]);
  });

  test("keeps its distance around a corner", () => {
    const corner = line("l", [
      [0, 0],
      [5, 0],
      [5, -5],
    ]);
    const [path] = paths(draw([{ type: "line", paint: { "line-offset": 4 } }], [corner]));
    const [, middle] = pointsOf(path);
    expect(middle).toEqual([200 + 5 * DEGREE - 4, 104]);
  });

  test("offsets the edge of an area inwards whichever way it is wound", () => {
    const wound = square("a", 0);
    const ring = [
      [0, -1],
      [0, 1],
      [2, 1],
      [2, -1],
      [0, -1],
    ];
    const rewound = polygon("b", [ring]);
    for (const area of [wound, rewound]) {
      const [path] = paths(draw([{ type: "line", paint: { "line-offset": 3 } }], [area]));
      const xs = pointsOf(path).map(([x]) => x);
      expect([Math.min(...xs), Math.max(...xs)]).toEqual([203, 217]);
    }
  });

  test("draws both edges of a gap, each as wide as the line", () => {
    const paint = { "line-width": 2, "line-gap-width": 10 };
    const [path] = paths(draw([{ type: "line", paint }], [WEST_EAST]));
    expect(path?.stroke?.width).toBe(2);
    expect(new Set(pointsOf(path).map(([, y]) => y))).toEqual(new Set([94, 106]));
  });

  test("follows the edge of an area and closes it", () => {
    const [path] = paths(draw([{ type: "line" }], [square("a", 0)]));
    expect(path?.d.at(-1)).toEqual(["Z"]);
  });

  test("is drawn in every copy of the world that the frame shows", () => {
    const wide = { ...FRAME, zoom: 0, width: 1536, height: 400 };
    const map = draw([{ type: "line" }], [WEST_EAST], { frame: wide });
    const firsts = paths(map).map((path) => pointsOf(path)[0]?.[0] ?? 0);
    expect(firsts.toSorted((a, b) => a - b).map((x, at) => x - (firsts[0] ?? 0) - 512 * at)).toEqual([
      0, 0, 0,
    ]);
  });

  test("is drawn at both edges of the map when it crosses the antimeridian", () => {
    const crossing = line("l", [
      [170, 0],
      [190, 0],
    ]);
    const map = draw([{ type: "line" }], [crossing], { frame: { ...FRAME, center: [-180, 0] } });
    expect(pointsOf(paths(map)[0])).toEqual([
      [100, 100],
      [300, 100],
    ]);
  });

  test("does not appear when it only passes near the frame", () => {
    const map = draw(
      [{ type: "line" }],
      [
        line("l", [
          [-25, 11],
          [25, 11],
        ]),
      ],
    );
    expect(map.boxes).toEqual([]);
  });

  test("says which feature is a point", () => {
    expect(() => draw([{ type: "line" }], [point("p", [0, 0])])).toThrow(/layer-0.*"p" is a point/);
  });
});
