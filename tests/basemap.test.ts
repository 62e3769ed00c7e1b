import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { FeatureCollection, Geometry, LineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { BoundaryCollection } from "../scripts/basemap/boundaries";
import { boundaries } from "../scripts/basemap/boundaries";
import { boundaryKind, readBoundaryPolicy } from "../scripts/basemap/boundaryPolicy";
import type { CountryCollection } from "../scripts/basemap/countries";
import { countries } from "../scripts/basemap/countries";
import type { LabelCollection } from "../scripts/basemap/countryLabels";
import { countryLabels } from "../scripts/basemap/countryLabels";
import { marineLabels as seas } from "../scripts/basemap/marineLabels";
import { memberGeometry } from "../scripts/basemap/memberGeometry";
import type { ProvinceCollection } from "../scripts/basemap/provinces";
import type { Ring } from "../scripts/basemap/rings";
import { polygonContains, polygonsOf, signedArea } from "../scripts/basemap/rings";
import { collectionText } from "../scripts/basemap/writeCollection";

const text = (name: string) =>
  readFileSync(new URL(`../geo/basemap/${name}.geojson`, import.meta.url), "utf8");
const read = (name: string): unknown => JSON.parse(text(name));

const countries50 = read("countries-50m") as CountryCollection;
const countries110 = read("countries-110m") as CountryCollection;
const boundaries50 = read("boundaries-50m") as BoundaryCollection;
const boundaries110 = read("boundaries-110m") as BoundaryCollection;
const labels = read("country-labels") as LabelCollection;
const marineLabels = read("marine-labels") as LabelCollection;
const provinces = read("provinces") as ProvinceCollection;
const lakes = read("lakes-50m") as FeatureCollection;
const rivers = read("rivers-50m") as FeatureCollection<LineString>;
const policy = readBoundaryPolicy();

const resolutions = [
  ["50m", countries50, boundaries50],
  ["110m", countries110, boundaries110],
] as const;

const everyFile: [string, FeatureCollection][] = [
  ["countries-50m", countries50],
  ["countries-110m", countries110],
  ["boundaries-50m", boundaries50],
  ["boundaries-110m", boundaries110],
  ["country-labels", labels],
  ["marine-labels", marineLabels],
  ["provinces", provinces],
  ["lakes-50m", lakes],
  ["rivers-50m", rivers],
];

function polygons(geometry: Geometry): Ring[][] {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? polygonsOf(geometry) : [];
}

function lines(geometry: Geometry): Position[][] {
  return geometry.type === "LineString" ? [geometry.coordinates] : polygons(geometry).flat();
}

function idsAt(collection: CountryCollection | ProvinceCollection, position: Position): string[] {
  return collection.features
    .filter(({ geometry }) => polygons(geometry).some((rings) => polygonContains(rings, position)))
    .map(({ properties }) => properties.id);
}

const segmentKey = (a: Position, b: Position) => [a.join(" "), b.join(" ")].toSorted().join(" | ");

function segments(line: Position[]): string[] {
  return line.slice(1).map((position, index) => segmentKey(line[index] ?? [], position));
}

describe.each(everyFile)("%s", (name, collection) => {
  test("has one feature on each line", () => {
    expect(text(name)).toBe(collectionText(collection));
    expect(text(name).split("\n")).toHaveLength(collection.features.length + 3);
  });

  test("gives every feature a geometry and no id twice", () => {
    expect(collection.features.filter(({ geometry }) => geometry === null)).toEqual([]);
    const ids = collection.features.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(collection.features.flatMap(({ properties }) => properties?.["id"] ?? []));
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(id)))).toEqual([]);
  });

  test("crosses no antimeridian", () => {
    const jumps = collection.features.flatMap(({ id, geometry }) =>
      lines(geometry).flatMap((line) =>
        line.flatMap(([x = 0], index) => (Math.abs(x - (line[index - 1]?.[0] ?? x)) > 180 ? [id] : [])),
      ),
    );
    expect(jumps).toEqual([]);
  });

  test("has closed rings, exteriors counter-clockwise and holes clockwise", () => {
    const wrong = collection.features.flatMap(({ id, geometry }) =>
      polygons(geometry).flatMap((rings) =>
        rings.flatMap((ring, index) => {
          const isClosed = ring.at(0)?.join() === ring.at(-1)?.join() && ring.length >= 4;
          const area = signedArea(ring);
          return isClosed && area !== 0 && area > 0 === (index === 0) ? [] : [`${id ?? "?"} ring ${index}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(resolutions)("the boundary policy at %s", (resolution, areas, lineFeatures) => {
  test.each([
    ["Simferopol", [34.1, 45], "ua"],
    ["Donetsk", [37.8, 48], "ua"],
    ["Dakhla's hinterland", [-15, 24], "eh"],
    ["Laâyoune's hinterland", [-12.5, 26.8], "eh"],
    ["the Golan", [35.75, 33], "sy"],
    ["Krasnodar", [39, 45], "ru"],
    ["Marrakesh", [-8, 31.6], "ma"],
    ["Nazareth", [35.3, 32.7], "il"],
  ])("puts %s into its country", (_, position, id) => {
    expect(idsAt(areas, position)).toEqual([id]);
  });

  test("draws no line between Ukraine and Crimea", () => {
    const near = lineFeatures.features.filter(({ geometry }) =>
      geometry.coordinates.some(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5),
    );
    expect(near.map(({ properties }) => properties.between)).toEqual([]);
  });

  test("draws lines only where two countries touch", () => {
    const borders = new Map(
      areas.features.map(({ properties, geometry }) => [
        properties.id,
        new Set(lines(geometry).flatMap(segments)),
      ]),
    );
    const coasts = lineFeatures.features.filter(({ properties, geometry }) =>
      properties.between
        .split("/")
        .some((id) => !segments(geometry.coordinates).every((segment) => borders.get(id)?.has(segment))),
    );
    expect(coasts.map(({ properties }) => properties.between)).toEqual([]);
  });

  test("marks every stretch as the policy says", () => {
    const wrong = lineFeatures.features.flatMap(({ properties: { kind, between }, geometry }) =>
      geometry.coordinates.slice(1).flatMap(([x1 = 0, y1 = 0], index) => {
        const [x0 = 0, y0 = 0] = geometry.coordinates[index] ?? [];
        const expected = boundaryKind(policy, between, [(x0 + x1) / 2, (y0 + y1) / 2]);
        return expected === kind ? [] : [`${between} at ${x0}, ${y0}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("finds each of its disputed pairs in the data", () => {
    const disputed = new Set(
      lineFeatures.features
        .filter(({ properties }) => properties.kind === "disputed")
        .map(({ properties }) => properties.between),
    );
    // At 1:110m the Siachen Glacier is no area of its own.
    const pairs = policy.disputed
      .map(({ pair }) => pair.join("/"))
      .filter((pair) => resolution === "50m" || !pair.includes("siachen"));
    expect([...disputed].toSorted()).toEqual(pairs.toSorted());
  });
});

describe("disputed lines", () => {
  const kindsNear = (between: string, [west, south, east, north]: [number, number, number, number]) => [
    ...new Set(
      boundaries50.features
        .filter(
          ({ properties, geometry }) =>
            properties.between === between &&
            geometry.coordinates.some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north),
        )
        .map(({ properties }) => properties.kind),
    ),
  ];

  test("are dashed in Kashmir and solid in the Thar desert", () => {
    expect(kindsNear("in/pk", [73, 33.5, 77, 35.5])).toEqual(["disputed"]);
    expect(kindsNear("in/pk", [69, 25, 73, 29])).toEqual(["recognised"]);
  });

  test("leave the Sikkim sector and the Durand Line solid", () => {
    expect(kindsNear("cn/in", [88, 27, 89, 28.5])).toEqual(["recognised"]);
    expect(kindsNear("af/pk", [60, 29, 75, 37])).toEqual(["recognised"]);
  });
});

describe("labels", () => {
  test("stand once for each country", () => {
    const expected = countries50.features.map(({ id }) => id).filter((id) => id !== "siachen-glacier");
    expect(labels.features.map(({ id }) => id)).toEqual(expected);
  });

  test("stand inside their own country", () => {
    const outside = labels.features.filter(
      ({ properties, geometry }) => !idsAt(countries50, geometry.coordinates).includes(properties.id),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test("of seas stand in water", () => {
    const ashore = marineLabels.features.filter(
      ({ geometry }) => idsAt(countries50, geometry.coordinates).length > 0,
    );
    expect(ashore.map(({ id }) => id)).toEqual([]);
  });

  test("have a rank from 1 to 6", () => {
    const ranks = [...labels.features, ...marineLabels.features].map(({ properties }) => properties.rank);
    expect(ranks.filter((rank) => !Number.isInteger(rank) || rank < 1 || rank > 6)).toEqual([]);
  });
});

describe("provinces", () => {
  const towns: [string, Position][] = [
    ["badakhshan", [70.58, 37.12]],
    ["balochistan", [67, 30.2]],
    ["farah", [62.11, 32.37]],
    ["helmand", [64.37, 31.59]],
    ["herat", [62.2, 34.35]],
    ["kachin", [97.4, 25.38]],
    ["kandahar", [65.71, 31.61]],
    ["khyber-pakhtunkhwa", [71.52, 34.01]],
    ["nangarhar", [70.45, 34.43]],
    ["nimroz", [61.88, 30.98]],
    ["north-khorasan", [57.33, 37.47]],
    ["razavi-khorasan", [59.6, 36.3]],
    ["shan", [97.75, 22.93]],
    ["sistan-baluchistan", [60.86, 29.5]],
    ["south-khorasan", [59.2, 32.87]],
  ];

  test.each(towns)("%s holds its capital and lies in its country", (id, capital) => {
    expect(idsAt(provinces, capital)).toEqual([id]);
    const province = provinces.features.find((feature) => feature.id === id);
    expect(idsAt(countries50, capital)).toEqual([province?.properties.country]);
  });

  test("are all tested", () => {
    expect(provinces.features.map(({ id }) => id)).toEqual(towns.map(([id]) => id));
  });

  test("hold the former tribal areas in Khyber Pakhtunkhwa", () => {
    expect(idsAt(provinces, [70.07, 33])).toEqual(["khyber-pakhtunkhwa"]);
  });

  test.each(provinces.features.map((province) => [province.properties.id, province] as const))(
    "%s stays inside its country, along the country's own border",
    (_, { properties, geometry }) => {
      const own = countries50.features.filter(({ id }) => id === properties.country);
      const rings = own.flatMap((country) => lines(country.geometry));
      const border = new Set(rings.flatMap((ring) => ring.map(String)));
      const outside = geometry.coordinates
        .flat()
        .filter((position) => !border.has(String(position)))
        .filter(
          (position) => !idsAt({ ...countries50, features: own }, position).includes(properties.country),
        );
      expect(outside).toEqual([]);
      const shared = new Set(rings.flatMap(segments));
      expect(segments(geometry.coordinates[0] ?? []).some((segment) => shared.has(segment))).toBe(true);
    },
  );

  test("do not overlap", () => {
    const overlaps = provinces.features.flatMap(({ properties, geometry }) => {
      const own = new Set(geometry.coordinates.flat().map(String));
      return provinces.features
        .filter(({ id }) => id !== properties.id)
        .flatMap((other) => other.geometry.coordinates.flat())
        .filter((position) => !own.has(String(position)) && polygonContains(geometry.coordinates, position))
        .map((position) => `${properties.id} at ${position.join(", ")}`);
    });
    expect(overlaps).toEqual([]);
  });
});

describe("memberGeometry", () => {
  const basemap = { countries: countries50, provinces };
  const area = (geometry: Geometry) =>
    polygons(geometry)
      .flat()
      .reduce((sum, ring) => sum + signedArea(ring), 0);

  test("of one member is the basemap's own area", () => {
    const colombia = countries50.features.find(({ id }) => id === "co");
    expect(memberGeometry(["co"], basemap)).toEqual(colombia?.geometry);
  });

  test.each([[["af", "ir", "pk"]], [["kachin", "shan"]], [["af", "balochistan"]]])(
    "of %j dissolves the borders between them",
    (members) => {
      const joined = memberGeometry(members, basemap);
      const parts = members.map((member) => memberGeometry([member], basemap));
      expect(area(joined)).toBeCloseTo(
        parts.reduce((sum, part) => sum + area(part), 0),
        6,
      );
      const mainlands = polygons(joined).filter(([exterior = []]) => signedArea(exterior) > 1);
      expect(mainlands).toHaveLength(1);
      expect(mainlands[0]).toHaveLength(1);
    },
  );

  test("refuses members that are unknown, repeated or part of another", () => {
    expect(() => memberGeometry(["atlantis"], basemap)).toThrow(/no country or province "atlantis"/);
    expect(() => memberGeometry(["af", "af"], basemap)).toThrow(/"af" is given twice/);
    expect(() => memberGeometry(["af", "helmand"], basemap)).toThrow(/"helmand" is part of another member/);
    expect(() => memberGeometry([], basemap)).toThrow(/at least one member/);
  });
});

test("the committed files are what the scripts make of the installed packages and the policy", () => {
  const world = countries("50m");
  const overview = countries("110m");
  const built: [string, FeatureCollection][] = [
    ["countries-50m", world],
    ["countries-110m", overview],
    ["boundaries-50m", boundaries(world, policy)],
    ["boundaries-110m", boundaries(overview, policy)],
    ["country-labels", countryLabels(world)],
    ["marine-labels", seas()],
  ];
  expect(built.filter(([name, made]) => collectionText(made) !== text(name)).map(([name]) => name)).toEqual(
    [],
  );
});

test("the first view stays under 560 kB compressed", () => {
  const first = [
    "countries-50m",
    "boundaries-50m",
    "country-labels",
    "marine-labels",
    "lakes-50m",
    "rivers-50m",
  ];
  const bytes = first.reduce((sum, name) => sum + gzipSync(text(name), { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(560_000);
});

test("points on land and at sea are told apart", () => {
  const onLand: Position[] = [
    [-66.9, 10.45],
    [-61.2, 10.5],
    [-74.08, 4.6],
    [-81.5, 26],
  ];
  const atSea: Position[] = [
    [-71, 15],
    [-64, 11.5],
    [-85, 5],
    [-71, 11.9],
  ];
  expect(onLand.map((position) => idsAt(countries50, position))).toEqual([["ve"], ["tt"], ["co"], ["us"]]);
  expect(atSea.flatMap((position) => idsAt(countries50, position))).toEqual([]);
});
