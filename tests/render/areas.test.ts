import { describe, expect, test } from "vitest";
import type { GroupItem } from "../../src/render/displayList";
import { draw, line, paths, point, pointsOf, polygon, square } from "./drawFixture";

const HATCH = { kind: "hatch", angle: 45, spacing: 10, width: 2, color: "#112233" } as const;

/** Positive for a ring that runs clockwise on the page. */
function signedArea(ring: readonly [number, number][]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

describe("background", () => {
  test("covers the frame", () => {
    const [path] = paths(draw([{ type: "background", paint: { "background-color": "#abcdef" } }], []));
    expect(pointsOf(path)).toEqual([
      [0, 0],
      [400, 0],
      [400, 200],
      [0, 200],
    ]);
    expect(path?.fill).toEqual({ color: "#abcdef", opacity: 1 });
  });
});

describe("fill", () => {
  test("draws an area where it lies, its colour's own transparency and its opacity taken together", () => {
    const paint = { "fill-color": "rgba(255, 0, 0, 0.5)", "fill-opacity": 0.5 };
    const [path] = paths(draw([{ type: "fill", paint }], [square("a", 0)]));
    expect(pointsOf(path).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual([
      [200, 90],
      [200, 110],
      [220, 90],
      [220, 110],
    ]);
    expect(path?.fill).toEqual({ color: "#ff0000", opacity: 0.25 });
    expect(path?.featureId).toBe("a");
  });

  test.each([
    ["as GeoJSON asks", false, true],
    ["both alike", false, false],
    ["the other way round", true, false],
  ])("leaves holes open when the file winds its rings %s", (_, turnOuter, turnHole) => {
    const ring = (half: number, isTurned: boolean) => {
      const positions = [
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
        [-half, -half],
      ];
      return isTurned ? positions.toReversed() : positions;
    };
    const [path] = paths(draw([{ type: "fill" }], [polygon("a", [ring(4, turnOuter), ring(1, turnHole)])]));
    const points = pointsOf(path);
    const areas = [points.slice(0, 4), points.slice(4)].map(signedArea);
    expect(path?.fillRule ?? "nonzero").toBe("nonzero");
    expect(areas.map(Math.sign)).toEqual([1, -1]);
  });

  test("fills overlapping parts of one area throughout", () => {
    const parts = [square("a", 0), square("b", 1)].flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? [geometry.coordinates] : [],
    );
    const both: GeoJSON.Feature = {
      type: "Feature",
      id: "m",
      properties: {},
      geometry: { type: "MultiPolygon", coordinates: parts },
    };
    const points = pointsOf(paths(draw([{ type: "fill" }], [both]))[0]);
    expect([points.slice(0, 4), points.slice(4)].map(signedArea).map(Math.sign)).toEqual([1, 1]);
  });

  test("strokes the outline by one pixel only where the style gives it a colour", () => {
    const outlined = paths(
      draw([{ type: "fill", paint: { "fill-outline-color": "#00f" } }], [square("a", 0)]),
    );
    expect(outlined[0]?.stroke).toMatchObject({ color: "#0000ff", width: 1 });
    expect(paths(draw([{ type: "fill" }], [square("a", 0)]))[0]?.stroke).toBeUndefined();
  });

  test("leaves out areas without opacity and their boxes", () => {
    const map = draw([{ type: "fill", paint: { "fill-opacity": 0 } }], [square("a", 0)]);
    expect(paths(map)).toEqual([]);
    expect(map.boxes).toEqual([]);
  });

  test("cuts what lies beyond the frame but never the frame's own part", () => {
    const [path] = paths(
      draw(
        [{ type: "fill" }],
        [
          polygon("a", [
            [
              [-90, -60],
              [90, -60],
              [90, 60],
              [-90, 60],
              [-90, -60],
            ],
          ]),
        ],
      ),
    );
    const xs = pointsOf(path).map(([x]) => x);
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.min(...xs)).toBeGreaterThan(-100);
    expect(Math.max(...xs)).toBeGreaterThan(400);
  });

  test("hatches by lines clipped to the area, at the angle and spacing of the pattern", () => {
    const map = draw(
      [{ type: "fill", paint: { "fill-pattern": "h", "fill-opacity": 0.5 } }],
      [square("a", 0)],
      {
        patterns: { h: HATCH },
        // At a whole zoom a pattern has its own size.
        frame: { center: [0, 0], zoom: 3, width: 400, height: 200 },
      },
    );
    const [layer] = map.items.children;
    const hatch = (layer as GroupItem).children[0] as GroupItem;
    expect(hatch.clip).toHaveProperty("d");
    const [lines] = paths(map);
    expect(lines?.fill).toBeUndefined();
    expect(lines?.stroke).toMatchObject({ color: "#112233", opacity: 0.5, width: 2 });
    const points = pointsOf(lines);
    const offsets: number[] = [];
    for (let at = 0; at < points.length; at += 2) {
      const [[ax, ay], [bx, by]] = [points[at] ?? [0, 0], points[at + 1] ?? [0, 0]];
      expect((by - ay) / (bx - ax)).toBeCloseTo(1, 1);
      offsets.push((ay - ax) / Math.SQRT2);
    }
    expect(offsets.length).toBeGreaterThan(2);
    offsets.slice(1).forEach((offset, at) => {
      expect(offset - (offsets[at] ?? 0)).toBeCloseTo(10, 1);
    });
  });

  test("lets the hatches of neighbours line up", () => {
    const map = draw([{ type: "fill", paint: { "fill-pattern": "h" } }], [square("a", 0), square("b", 2)], {
      patterns: { h: HATCH },
    });
    const offsets = paths(map).map((path) => {
      const [[x, y] = [0, 0]] = pointsOf(path);
      const spacing = 10 * (3600 / 512 / 4);
      return ((((y - x) / Math.SQRT2) % spacing) + spacing) % spacing;
    });
    expect(offsets).toHaveLength(2);
    expect(offsets[0]).toBeCloseTo(offsets[1] ?? 0, 1);
  });

  test("draws by the sort key, not by the order of the file", () => {
    const layout = { "fill-sort-key": ["get", "order"] };
    const map = draw(
      [{ type: "fill", layout }],
      [square("a", 0, { order: 2 }), square("b", 1, { order: 1 })],
    );
    expect(paths(map).map(({ featureId }) => featureId)).toEqual(["b", "a"]);
  });

  test("says which feature is no area", () => {
    expect(() =>
      draw(
        [{ type: "fill" }],
        [
          line("l", [
            [0, 0],
            [1, 1],
          ]),
        ],
      ),
    ).toThrow(/layer-0.*"l" is no area/);
    expect(() => draw([{ type: "fill" }], [point("p", [0, 0])])).toThrow(/"p" is no area/);
  });

  test("says which pattern is missing", () => {
    expect(() => draw([{ type: "fill", paint: { "fill-pattern": "x" } }], [square("a", 0)])).toThrow(
      /layer-0.*no pattern "x"/,
    );
  });
});
