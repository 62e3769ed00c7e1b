import {
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
  geoNaturalEarth1,
  type GeoProjection,
} from "d3-geo";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameBounds, type MapFrame } from "../../src/derive/mapFrame";
import { equalAreaFit } from "../../src/render/project/equalArea";
import { type ProjectionId, PROJECTIONS } from "../../src/render/project/projections";
import { scaleSpread } from "../../src/render/project/scaleSpread";

const IDS = Object.keys(PROJECTIONS) as ProjectionId[];
const FLAT = ["equal-earth", "natural-earth", "equal-area"] as const;
const frame = (lng: number, lat: number, zoom: number): MapFrame => ({
  center: [lng, lat],
  zoom,
  width: 800,
  height: 500,
});
const WORLD = frame(-20, 0, 0.8);
const EUROPE = frame(10, 50, 3.2);
const AMERICAS = frame(-80, 5, 2.6);

function distance(a: readonly number[] | null, b: readonly number[] | null): number {
  if (!a || !b) return Infinity;
  return Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
}

describe.each(IDS)("%s", (id) => {
  test.each([EUROPE, AMERICAS, frame(178, -30, 2), frame(63, 32, 5)])(
    "has the frame's centre in the middle and Mercator's areal scale there",
    (framed) => {
      const { pointOf, positionAt } = PROJECTIONS[id](framed);
      expect(distance(pointOf([...framed.center]), [400, 250])).toBeLessThan(1e-6);
      const [lng, lat] = framed.center;
      const step = 0.01;
      const [a, b] = [pointOf([lng - step, lat]), pointOf([lng + step, lat])];
      const [c, d] = [pointOf([lng, lat - step]), pointOf([lng, lat + step])];
      const pxPerDegree = (512 * 2 ** framed.zoom) / 360 / Math.cos((lat * Math.PI) / 180);
      const across = distance(a, b) / (2 * step * Math.cos((lat * Math.PI) / 180));
      const area = across * (distance(c, d) / (2 * step));
      expect(Math.sqrt(area) / pxPerDegree).toBeCloseTo(1, 4);
      expect(positionAt([400, 250])?.[1]).toBeCloseTo(lat, 6);
    },
  );

  test("finds the position of every point that it gives", () => {
    const { pointOf, positionAt } = PROJECTIONS[id](EUROPE);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 800, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (x, y) => {
          expect(distance(pointOf(positionAt([x, y]) ?? [NaN, NaN]), [x, y])).toBeLessThan(0.01);
        },
      ),
    );
  });

  test("draws no line from one side of the frame to the other where a country is cut at the antimeridian", () => {
    const country: GeoJSON.Geometry = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [170, 60],
            [180, 60],
            [180, 70],
            [170, 70],
            [170, 60],
          ],
        ],
        [
          [
            [-180, 60],
            [-170, 60],
            [-170, 70],
            [-180, 70],
            [-180, 60],
          ],
        ],
      ],
    };
    const { shapesOf, isRepeated } = PROJECTIONS[id](frame(178, 62, 2));
    const { rings, stroked } = shapesOf(country);
    if (isRepeated) return;
    expect(rings).toHaveLength(1);
    const sides = (stroked?.().lines ?? []).flatMap((line) =>
      line.slice(1).map((to, at) => distance(line[at] ?? null, to)),
    );
    expect(Math.max(...sides)).toBeLessThan(40);
  });
});

/** Px by which positions miss those of d3 alone, scaled and moved so that two of them fall together. */
function missedBy(id: (typeof FLAT)[number], framed: MapFrame, plain: GeoProjection): number {
  const { pointOf } = PROJECTIONS[id](framed);
  plain.scale(100).translate([0, 0]);
  const [lng, lat] = framed.center;
  const origin = plain([lng, lat]) ?? [0, 0];
  const near = [lng + 20, lat + 10] as [number, number];
  const unit = distance(plain(near), origin) / distance(pointOf(near), [400, 250]);
  const offsets = [
    [-40, -25],
    [30, 20],
    [5, -15],
    [-12, 24],
  ] as const;
  const missed = offsets.map(([east, north]) => {
    const position: [number, number] = [lng + east, lat + north];
    const [x, y] = plain(position) ?? [0, 0];
    return distance(pointOf(position), [400 + (x - origin[0]) / unit, 250 + (y - origin[1]) / unit]);
  });
  return Math.max(...missed);
}

test("positions are those of d3's own projections, turned to the frame's centre", () => {
  expect(missedBy("equal-earth", EUROPE, geoEqualEarth().rotate([-10, 0]))).toBeLessThan(1e-6);
  expect(missedBy("natural-earth", AMERICAS, geoNaturalEarth1().rotate([80, 0]))).toBeLessThan(1e-6);
  expect(missedBy("equal-area", AMERICAS, geoAzimuthalEqualArea().rotate([80, -5]))).toBeLessThan(1e-6);
  const fit = equalAreaFit(EUROPE);
  if (fit.kind !== "conic") throw new Error(`Europe is drawn on a cone, not ${fit.kind}`);
  const conic = geoConicEqualArea()
    .parallels([...fit.parallels])
    .rotate([-10, 0]);
  expect(missedBy("equal-area", EUROPE, conic)).toBeLessThan(1e-6);
});

describe("the equal-area projection of a frame", () => {
  test.each([
    ["a wide one of middle latitudes", EUROPE, "conic"],
    ["the same of the south", frame(140, -35, 3.4), "conic"],
    ["one about the equator", AMERICAS, "azimuthal"],
    ["one near a pole", frame(0, 78, 3), "azimuthal"],
    ["a tall one", { ...EUROPE, width: 400, height: 700 }, "azimuthal"],
    ["the world", WORLD, "world"],
  ] as const)("of %s", (_, framed, kind) => {
    expect(equalAreaFit(framed).kind).toBe(kind);
  });

  test("has its standard parallels a sixth of the latitudes within their limits", () => {
    const fit = equalAreaFit(EUROPE);
    if (fit.kind !== "conic") throw new Error("not conic");
    const [south, north] = fit.parallels;
    expect((south + north) / 2).toBeCloseTo(50, 6);
    const halfHeight = (250 / (512 * 2 ** 3.2)) * 360 * Math.cos((50 * Math.PI) / 180);
    expect(north - south).toBeCloseTo((2 * halfHeight * 2) / 3, 6);
  });

  test("gives equal areas equal room anywhere in the frame", () => {
    for (const framed of [EUROPE, AMERICAS, WORLD]) {
      const { pointOf } = PROJECTIONS["equal-area"](framed);
      const roomAt = (lng: number, lat: number) => {
        const [x0 = 0, y0 = 0] = pointOf([lng, lat]) ?? [];
        const [x1 = 0, y1 = 0] = pointOf([lng + 0.01 / Math.cos((lat * Math.PI) / 180), lat]) ?? [];
        const [x2 = 0, y2 = 0] = pointOf([lng, lat + 0.01]) ?? [];
        return Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
      };
      const [lng, lat] = framed.center;
      expect(roomAt(lng + 25, lat + 12) / roomAt(lng - 15, lat - 14)).toBeCloseTo(1, 2);
    }
  });
});

test.each(FLAT)("in %s a border along the 49th parallel lies on that parallel all the way", (id) => {
  const { shapesOf, positionAt } = PROJECTIONS[id](frame(-109, 45, 3.4));
  const border: GeoJSON.Geometry = {
    type: "LineString",
    coordinates: [
      [-123.3, 49],
      [-95.15, 49],
    ],
  };
  const [line = []] = shapesOf(border).lines;
  expect(line.length).toBeGreaterThan(10);
  for (const [at, to] of line.entries()) {
    const from = line[at - 1];
    if (!from) continue;
    const middle = positionAt([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    expect(Math.abs((middle?.[1] ?? 0) - 49)).toBeLessThan(0.02);
  }
  const height = Math.max(...line.map(([, y]) => y)) - Math.min(...line.map(([, y]) => y));
  // Parallels are straight in the pseudocylindrical ones and bend on a cone or about a point.
  expect(height > 5).toBe(id === "equal-area");
});

test.each(["equal-earth", "natural-earth"] as const)(
  "the world of %s has an edge with nothing beyond it",
  (id) => {
    const { outline, positionAt, pointOf, shapesOf } = PROJECTIONS[id](WORLD);
    const xs = outline?.().map(([x]) => x) ?? [];
    expect(Math.min(...xs)).toBeCloseTo(800 - Math.max(...xs), 3);
    expect(positionAt([400, 250])).not.toBeNull();
    expect(positionAt([Math.min(...xs) - 2, 250])).toBeNull();
    const [, north = 0] = pointOf([-20, 90]) ?? [];
    expect(positionAt([400, north - 2])).toBeNull();
    expect(positionAt([400, north + 2])?.[1]).toBeGreaterThan(80);
    const crossing = shapesOf({
      type: "LineString",
      coordinates: [
        [140, 10],
        [185, 10],
      ],
    });
    expect(crossing.lines).toHaveLength(2);
    const around = shapesOf({
      type: "Polygon",
      coordinates: [
        [
          [-180, -90],
          [180, -90],
          [180, -70],
          [60, -65],
          [-60, -72],
          [-180, -70],
          [-180, -90],
        ],
      ],
    });
    const ys = (around.stroked?.().lines ?? []).flat().map(([, y]) => y);
    const [, coast = 0] = pointOf([0, -73]) ?? [];
    expect(Math.max(...ys)).toBeLessThan(coast);
  },
);

test("a scale holds all over a small frame, hardly over a continent's and nowhere over the world's", () => {
  const spread = (id: ProjectionId, framed: MapFrame) => scaleSpread(framed, PROJECTIONS[id](framed));
  expect(spread("mercator", frame(0, 0, 6))).toBeLessThan(1.01);
  const [, south, , north] = frameBounds(EUROPE);
  const scaleAt = (latitude: number) => Math.cos((50 * Math.PI) / 180) / Math.cos((latitude * Math.PI) / 180);
  expect(spread("mercator", EUROPE)).toBeCloseTo(Math.max(scaleAt(north), 1 / scaleAt(south)), 3);
  expect(spread("equal-area", EUROPE)).toBeLessThan(1.05);
  expect(spread("equal-earth", WORLD)).toBe(Infinity);
  expect(spread("globe", frame(0, 0, 1))).toBe(Infinity);
});
