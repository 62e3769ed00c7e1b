import { describe, expect, test } from "vitest";
import { draw, FRAME, line, paths, point, pointsOf } from "./drawFixture";

/** A triangle that points up, in the left half of its box. */
const ICONS = { mark: { width: 20, height: 10, path: "M0 10L5 0L10 10Z" } };
const ALWAYS = { "icon-image": "mark", "icon-allow-overlap": true };
const WHOLE = { icons: ICONS, frame: { ...FRAME, zoom: 3 } };

function icon(layout: Record<string, unknown>, paint: Record<string, unknown> = {}) {
  return draw([{ type: "symbol", layout: { ...ALWAYS, ...layout }, paint }], [point("a", [0, 0])], {
    icons: ICONS,
  });
}

describe("icons", () => {
  test("stand with the middle of their box on the point", () => {
    expect(pointsOf(paths(icon({}))[0])).toEqual([
      [190, 105],
      [195, 95],
      [200, 105],
    ]);
  });

  test("are anchored, offset and sized", () => {
    const layout = { "icon-anchor": "top-left", "icon-offset": [1, 2], "icon-size": 2 };
    expect(pointsOf(paths(icon(layout))[0])).toEqual([
      [202, 124],
      [212, 104],
      [222, 124],
    ]);
  });

  test("turn clockwise around their anchor", () => {
    expect(pointsOf(paths(icon({ "icon-rotate": 90 }))[0])).toEqual([
      [195, 90],
      [205, 95],
      [195, 100],
    ]);
  });

  test("take the style's colour and have a halo under them", () => {
    const paint = { "icon-color": "#f00", "icon-halo-color": "#fff", "icon-halo-width": 2 };
    const map = icon({}, paint);
    const [halo, shape] = paths(map);
    expect(halo?.stroke).toMatchObject({ color: "#ffffff", width: 4, join: "round" });
    expect(shape?.fill).toEqual({ color: "#ff0000", opacity: 1 });
    expect(map.boxes[0]?.box).toEqual([188, 93, 212, 107]);
  });

  test("stand along a line at even distances, turned with it", () => {
    const layout = { ...ALWAYS, "symbol-placement": "line", "symbol-spacing": 50 };
    // From the equator northwards, inside one tile.
    const upwards = line("l", [
      [5, 0.5],
      [5, 7],
    ]);
    const points = paths(draw([{ type: "symbol", layout }], [upwards], WHOLE)).map((path) => pointsOf(path));
    const tips = points.map(([, tip]) => tip ?? [0, 0]);
    expect(tips.length).toBeGreaterThan(0);
    // The icon's up is the line's left once it is turned along a line that runs up.
    points.forEach(([base, tip]) => expect((tip?.[0] ?? 0) - (base?.[0] ?? 0)).toBeCloseTo(-10, 1));
    const ys = tips.map(([, y = 0]) => y);
    ys.slice(1).forEach((y, at) => expect((ys[at] ?? 0) - y).toBeCloseTo(50, 1));
  });

  test("start afresh in every tile, half a spacing in", () => {
    const layout = { ...ALWAYS, "symbol-placement": "line", "symbol-spacing": 100 };
    // At zoom 3 a tile edge lies at Greenwich; 45 degrees are one tile of 512 px.
    const across = line("l", [
      [-5, 1],
      [5, 1],
    ]);
    const map = draw([{ type: "symbol", layout }], [across], WHOLE);
    const middles = paths(map).map((path) => (pointsOf(path)[0]?.[0] ?? 0) + 10);
    expect(middles).toContain(250);
  });

  test("stand once in the middle of a line", () => {
    const layout = { ...ALWAYS, "symbol-placement": "line-center" };
    const map = draw(
      [{ type: "symbol", layout }],
      [
        line("l", [
          [2, 1],
          [8, 1],
        ]),
      ],
      WHOLE,
    );
    expect(paths(map)).toHaveLength(1);
    expect((pointsOf(paths(map)[0])[0]?.[0] ?? 0) + 10).toBeCloseTo(200 + (5 * 4096) / 360, 1);
  });

  test("keep level when the style says so", () => {
    const layout = { ...ALWAYS, "symbol-placement": "line-center", "icon-rotation-alignment": "viewport" };
    const map = draw(
      [{ type: "symbol", layout }],
      [
        line("l", [
          [2, 0.5],
          [2, 4],
        ]),
      ],
      WHOLE,
    );
    const [base, tip] = pointsOf(paths(map)[0]);
    expect((base?.[1] ?? 0) - (tip?.[1] ?? 0)).toBeCloseTo(10, 5);
  });

  test("lie under all text of their layer", () => {
    const layout = {
      ...ALWAYS,
      "text-field": "x",
      "text-font": ["Source Sans 3 Regular"],
      "text-allow-overlap": true,
    };
    const map = draw([{ type: "symbol", layout }], [point("a", [0, 1]), point("b", [0, -1])], {
      icons: ICONS,
    });
    const kinds = map.items.children
      .flatMap((group) => (group.kind === "group" ? group.children : []))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(["path", "path", "text", "text"]);
  });

  test("are named when there is no such icon", () => {
    expect(() => icon({ "icon-image": "nothing" })).toThrow(/layer-0.*no icon "nothing"/);
  });

  test("are refused on areas, and where MapLibre would settle collisions", () => {
    const layer = { type: "symbol", layout: ALWAYS };
    expect(() =>
      draw(
        [layer],
        [
          line("l", [
            [0, 0],
            [1, 1],
          ]),
        ],
        { icons: ICONS },
      ),
    ).toThrow(/"l" is no point/);
    expect(() => icon({ "icon-allow-overlap": false })).toThrow(/icon-allow-overlap must be true/);
  });
});
