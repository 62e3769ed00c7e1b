import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { assignTerritory } from "./assignTerritory";
import { dissolve } from "./dissolve";
import type { Country, Resolution } from "./readWorldAtlas";
import { readWorldAtlas } from "./readWorldAtlas";
import type { Ring } from "./rings";
import { areaFrom, windPolygon } from "./rings";
import { roundingFor, roundPolygons } from "./roundRings";
import { territories } from "./territories";

export interface CountryProperties {
  id: string;
  name: string;
}

export type CountryCollection = FeatureCollection<Polygon | MultiPolygon, CountryProperties>;

const decimals: Record<Resolution, number> = { "50m": 2, "110m": 1 };

/** Countries narrower than this many degrees keep one decimal more. */
const smallBelow: Record<Resolution, number> = { "50m": 0.5, "110m": 3 };

function extent(polygons: Ring[][]): number {
  const positions = polygons.flat(2);
  const spread = (axis: 0 | 1): number => {
    const values = positions.map((position) => position[axis] ?? 0);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  };
  return Math.min(spread(0), spread(1));
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
  const small = assigned.filter(({ polygons }) => extent(polygons) < smallBelow[resolution]);
  const rounding = roundingFor(
    small.map(({ polygons }) => polygons),
    decimals[resolution],
  );
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
  return { type: "FeatureCollection", features };
}
