import { describe, expect, test } from "vitest";
import { circles, draw, line, point, round } from "./drawFixture";

describe("circle", () => {
  test("has its stroke outside the radius and no seam under an opaque one", () => {
    const paint = {
      "circle-radius": 10,
      "circle-stroke-width": 4,
      "circle-color": "#f00",
      "circle-stroke-color": "#00f",
    };
    const map = draw([{ type: "circle", paint }], [point("a", [1, 0])]);
    expect(circles(map)).toHaveLength(1);
    const [circle] = circles(map);
    expect([circle?.cx, circle?.cy, circle?.r, circle?.stroke?.width]).toEqual([210, 100, 12, 4]);
    expect(map.boxes).toEqual([{ layer: "layer-0", featureId: "a", box: [196, 86, 224, 114] }]);
  });

  test("does not shine through a transparent stroke", () => {
    const paint = { "circle-radius": 10, "circle-stroke-width": 4, "circle-stroke-opacity": 0.5 };
    const map = draw([{ type: "circle", paint }], [point("a", [0, 0])]);
    expect(circles(map).map(({ r, fill, stroke }) => [r, fill !== undefined, stroke !== undefined])).toEqual([
      [10, true, false],
      [12, false, true],
    ]);
  });

  test("may be a ring alone", () => {
    const paint = { "circle-radius": 10, "circle-opacity": 0, "circle-stroke-width": 2 };
    const [ring] = circles(draw([{ type: "circle", paint }], [point("a", [0, 0])]));
    expect(ring?.fill).toBeUndefined();
    expect(ring?.r).toBe(11);
  });

  test("is drawn as long as any of it is in the frame", () => {
    const paint = { "circle-radius": 10 };
    const map = draw([{ type: "circle", paint }], [point("in", [-20.5, 0]), point("out", [-22, 0])]);
    expect(map.boxes.map(({ featureId }) => featureId)).toEqual(["in"]);
  });

  test("stands at every point of a multi-point", () => {
    const many: GeoJSON.Feature = {
      type: "Feature",
      id: "m",
      properties: {},
      geometry: {
        type: "MultiPoint",
        coordinates: [
          [0, 0],
          [5, 0],
        ],
      },
    };
    expect(circles(draw([{ type: "circle" }], [many])).map(({ cx }) => round(cx))).toEqual([200, 250]);
  });

  test("draws by the sort key", () => {
    const layout = { "circle-sort-key": ["get", "order"] };
    const map = draw(
      [{ type: "circle", layout }],
      [point("a", [0, 0], { order: 2 }), point("b", [0, 0], { order: 1 })],
    );
    expect(circles(map).map(({ featureId }) => featureId)).toEqual(["b", "a"]);
  });

  test("says which feature is no point", () => {
    expect(() =>
      draw(
        [{ type: "circle" }],
        [
          line("l", [
            [0, 0],
            [1, 1],
          ]),
        ],
      ),
    ).toThrow(/"l" is no point/);
  });
});
