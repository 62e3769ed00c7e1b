import { describe, expect, test } from "vitest";
import { circles, DEGREE, draw, FRAME, leaves, point, round, square } from "./drawFixture";
import { writeSvg } from "../../src/render/svgWriter";

const DOT = point("a", [0, 0], { kind: "port" });
const radius = (expression: unknown, rest = {}) =>
  circles(draw([{ type: "circle", paint: { "circle-radius": expression } }], [DOT], rest))[0]?.r;

describe("what a style says", () => {
  test("filters read the tile's whole zoom, paint the exact one", () => {
    const frame = { ...FRAME, zoom: 3.9 };
    const layer = { type: "circle", filter: ["<=", 3.5, ["zoom"]] };
    expect(leaves(draw([layer], [DOT], { frame }))).toEqual([]);
    expect(radius(["interpolate", ["linear"], ["zoom"], 3, 10, 4, 20], { frame })).toBeCloseTo(19, 6);
  });

  test("paint of zoom and feature together is mixed from the tile's zoom and the next", () => {
    // MapLibre evaluates such paint at 3 and 4 only, so the stop between them bends nothing.
    const bent = [
      "interpolate",
      ["linear"],
      ["zoom"],
      3,
      ["+", 10, ["length", ["get", "kind"]]],
      3.5,
      100,
      4,
      20,
    ];
    expect(radius(bent, { frame: { ...FRAME, zoom: 3.5 } })).toBeCloseTo(17, 6);
  });

  test("feature state is read by source and id", () => {
    const states = new Map([["data", new Map([["a", { width: 9 }]])]]);
    expect(radius(["number", ["feature-state", "width"], 3], { featureStates: states })).toBe(9);
    expect(radius(["number", ["feature-state", "width"], 3])).toBe(3);
  });

  test("a promoted id is the feature's id", () => {
    const style = {
      version: 8 as const,
      sources: {
        data: {
          type: "geojson" as const,
          data: { type: "FeatureCollection" as const, features: [] },
          promoteId: "kind",
        },
      },
      layers: [
        {
          id: "l",
          type: "circle" as const,
          source: "data",
          paint: { "circle-radius": ["number", ["feature-state", "width"], 3] as never },
        },
      ],
    };
    const map = draw([], [DOT], {
      style,
      featureStates: new Map([["data", new Map([["port", { width: 7 }]])]]),
    });
    expect(circles(map)[0]).toMatchObject({ r: 7, featureId: "port" });
  });

  test("global state takes the style's default unless another is given", () => {
    const layers = [
      {
        id: "l",
        type: "circle" as const,
        source: "data",
        paint: { "circle-radius": ["global-state", "size"] as never },
      },
    ];
    const style = { version: 8 as const, sources: {}, state: { size: { default: 4 } }, layers };
    expect(circles(draw([], [DOT], { style }))[0]?.r).toBe(4);
    expect(circles(draw([], [DOT], { style, globalState: { size: 6 } }))[0]?.r).toBe(6);
  });

  test("layers out of their zooms or switched off are not drawn", () => {
    const hidden = [
      { type: "circle", layout: { visibility: "none" } },
      { type: "circle", minzoom: 3 },
      { type: "circle", maxzoom: FRAME.zoom },
    ];
    expect(leaves(draw(hidden, [DOT]))).toEqual([]);
  });

  test("each layer that draws is a group of its name, in the style's order", () => {
    const layers = [
      { id: "under", type: "fill" },
      { id: "empty", type: "fill", filter: false },
      { id: "over", type: "line" },
    ];
    const map = draw(layers, [square("s", 0)]);
    expect(map.items.children.map((child) => child.kind === "group" && child.id)).toEqual(["under", "over"]);
  });

  test("a scale enlarges every size and shows the same map", () => {
    const layers = [{ type: "circle", paint: { "circle-radius": 5 } }];
    const [circle] = circles(draw(layers, [point("a", [5, 0])], { scale: 2 }));
    expect([round(circle?.cx ?? 0), circle?.cy, circle?.r]).toEqual([200 + 5 * DEGREE, 100, 10]);
  });

  test("features without a geometry are in no picture", () => {
    const nowhere = { ...DOT, geometry: null as never };
    expect(leaves(draw([{ type: "circle" }], [nowhere]))).toEqual([]);
  });

  test("the same input gives the same bytes", () => {
    const svg = () => {
      const map = draw([{ type: "fill" }, { type: "line" }], [square("a", 0), square("b", 3)]);
      return writeSvg([map.items], { width: 400, height: 200, title: "Map" });
    };
    expect(svg()).toBe(svg());
  });
});

describe("what cannot be drawn is refused by name", () => {
  test.each([
    ["circle-blur", { type: "circle", paint: { "circle-blur": 1 } }],
    ["circle-translate", { type: "circle", paint: { "circle-translate": [1, 0] } }],
    [
      "line-gradient",
      {
        type: "line",
        paint: { "line-gradient": ["interpolate", ["linear"], ["line-progress"], 0, "red", 1, "blue"] },
      },
    ],
    ["line-pattern", { type: "line", paint: { "line-pattern": "p" } }],
    ["text-variable-anchor", { type: "symbol", layout: { "text-variable-anchor": ["top"] } }],
    ["icon-text-fit", { type: "symbol", layout: { "icon-text-fit": "both" } }],
    ["fill-layer-opacity", { type: "fill", paint: { "fill-layer-opacity": 0.5 } }],
  ])("%s", (name, layer) => {
    expect(() => draw([layer], [])).toThrow(new RegExp(`layer "layer-0".*${name}`));
  });

  test("a property that only repeats its default asks for nothing", () => {
    expect(() =>
      draw([{ type: "circle", paint: { "circle-blur": 0, "circle-translate": [0, 0] } }], [DOT]),
    ).not.toThrow();
  });

  test("a property that the style specification does not know", () => {
    expect(() => draw([{ type: "circle", paint: { "circle-sparkle": 1 } }], [])).toThrow(
      /layer-0.*circle-sparkle/,
    );
  });

  test("a type of layer", () => {
    expect(() => draw([{ type: "heatmap" }], [])).toThrow(/layer-0.*heatmap/);
  });

  test("a source whose features were not given", () => {
    expect(() => draw([{ type: "circle", source: "elsewhere" }], [])).toThrow(
      /layer-0.*"elsewhere" are missing/,
    );
  });

  test.each([
    ["vector", { type: "vector" }],
    ["cluster", { type: "geojson", data: "x", cluster: true }],
    ["filter", { type: "geojson", data: "x", filter: ["==", 1, 1] }],
  ])("a source with %s", (reason, source) => {
    const layers = [{ id: "l", type: "circle" as const, source: "data" }];
    const style = { version: 8 as const, sources: { data: source as never }, layers };
    expect(() => draw([], [], { style })).toThrow(new RegExp(`layer "l".*${reason}.*"data"`));
  });

  test("a hidden layer asks for nothing", () => {
    const hidden = { type: "circle", source: "elsewhere", layout: { visibility: "none" } };
    expect(() => draw([hidden], [])).not.toThrow();
  });

  test("a projection", () => {
    const style = {
      version: 8 as const,
      sources: {},
      layers: [],
      projection: { type: "equal-earth" as never },
    };
    expect(() => draw([], [], { style })).toThrow(/equal-earth/);
  });
});
