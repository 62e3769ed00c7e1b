import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { assignTerritory } from "./assignTerritory";
import { breakLongEdges } from "./breakLongEdges";
import { dissolve } from "./dissolve";
import { insertAnchors } from "./insertAnchors";
import type { Country, Resolution } from "./readWorldAtlas";
import { readWorldAtlas } from "./readWorldAtlas";
import type { Ring } from "./rings";
import { areaFrom, polygonsOf, windPolygon } from "./rings";
import { roundingFor, roundPolygons } from "./roundRings";
import { simplifyShared } from "./simplifyShared";
import { territories } from "./territories";

export interface CountryProperties {
  id: string;
  name: string;
}

export type CountryCollection = FeatureCollection<Polygon | MultiPolygon, CountryProperties>;

const decimals: Record<Resolution, number> = { "50m": 2, "110m": 1 };

/** Degrees of latitude; at 0.01° about a kilometre, half a pixel at zoom 6. */
const tolerance: Record<Resolution, number> = { "50m": 0.01, "110m": 0 };

/** Where borders of the provinces meet a country's border far from any of its positions. */
const anchors: Record<Resolution, Position[]> = {
  "50m": [
    [56.17, 38.07],
    [57.73, 37.89],
    [61.12, 31.45],
    [62.6, 29.42],
    [62.82, 35.33],
    [64.5, 29.55],
    [73.71, 36.89],
  ],
  "110m": [],
};

/** Polygons narrower than this many degrees keep one decimal more. */
const narrowBelow: Record<Resolution, number> = { "50m": 0.15, "110m": 1.5 };

function isNarrow([exterior = []]: Ring[], limit: number): boolean {
  const spread = (axis: 0 | 1): number => {
    const values = exterior.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.min(spread(0), spread(1)) < limit;
}

function countryFeature({ id, name, polygons }: Country): Feature<Polygon | MultiPolygon, CountryProperties> {
  if (polygons.length === 0) throw new Error(`${name} has no polygon left after rounding`);
  return { type: "Feature", id, properties: { id, name }, geometry: areaFrom(polygons) };
}

/** All countries at a resolution, drawn by the boundary policy, sorted by id. */
export function countries(resolution: Resolution): CountryCollection {
  const assigned = territories.reduce(
    (all, territory) => assignTerritory(all, territory, resolution),
    readWorldAtlas(resolution),
  );
  const narrow = assigned.flatMap(({ polygons }) =>
    polygons.filter((rings) => isNarrow(rings, narrowBelow[resolution])),
  );
  const rounding = roundingFor(narrow, decimals[resolution]);
  const receivers = new Set(territories.map(({ to }) => to));
  const features = assigned
    .map((country) => {
      const rounded = roundPolygons(country.polygons, rounding).map(windPolygon);
      return countryFeature({
        ...country,
        polygons: receivers.has(country.id) ? dissolve(rounded) : rounded,
      });
    })
    .toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  const simplified = simplifyShared({ type: "FeatureCollection", features }, tolerance[resolution]);
  return {
    ...simplified,
    features: simplified.features.map((country) => ({
      ...country,
      geometry: areaFrom(
        polygonsOf(country.geometry).map((rings) =>
          rings.map((ring) => breakLongEdges(insertAnchors(ring, anchors[resolution]))),
        ),
      ),
    })),
  };
}
