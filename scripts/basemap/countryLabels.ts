import type { Feature, FeatureCollection, Point } from "geojson";
import type { CountryCollection } from "./countries";
import { labelOverrides, unlabelled } from "./labelOverrides";
import { poleOfInaccessibility } from "./poleOfInaccessibility";
import type { Ring } from "./rings";
import { polygonsOf, signedArea } from "./rings";
import { roundTo } from "./roundRings";

export interface LabelProperties {
  id: string;
  name: string;
  /** 1 shows first, 6 last. */
  rank: number;
}

export type LabelCollection = FeatureCollection<Point, LabelProperties>;

/** Smallest area of each rank, in thousands of square kilometres. */
const rankAreas = [2500, 800, 250, 60, 10];

const kmPerDegree = 111.2;

/** A label is wide and low, so room to the sides counts half. */
const widthOverHeight = 2;

function shrink(rings: Ring[]): number {
  const ys = (rings[0] ?? []).map(([, y = 0]) => y);
  return Math.cos((((Math.min(...ys) + Math.max(...ys)) / 2) * Math.PI) / 180);
}

/** Area in square kilometres, near enough to rank by. */
function areaKm2(rings: Ring[]): number {
  return Math.abs(signedArea(rings[0] ?? [])) * shrink(rings) * kmPerDegree ** 2;
}

function labelPosition(rings: Ring[]): [number, number] {
  const factor = shrink(rings) / widthOverHeight;
  const scaled = rings.map((ring) => ring.map(([x = 0, y = 0]) => [x * factor, y]));
  const [x = 0, y = 0] = poleOfInaccessibility(scaled);
  return [x / factor, y];
}

/** One label per country: in its largest part, unless the overrides name a better place. */
export function countryLabels(countries: CountryCollection): LabelCollection {
  const features = countries.features
    .filter(({ properties }) => !unlabelled.has(properties.id))
    .map(({ properties: { id, name }, geometry }): Feature<Point, LabelProperties> => {
      const parts = polygonsOf(geometry).toSorted((a, b) => areaKm2(b) - areaKm2(a));
      const total = parts.reduce((sum, rings) => sum + areaKm2(rings), 0) / 1000;
      const { at, rank, name: shown } = labelOverrides[id] ?? {};
      const position = at ?? labelPosition(parts[0] ?? []).map((value) => roundTo(value, total < 10 ? 3 : 2));
      const byArea = rankAreas.findIndex((least) => total >= least) + 1;
      return {
        type: "Feature",
        id,
        properties: { id, name: shown ?? name, rank: rank ?? (byArea === 0 ? 6 : byArea) },
        geometry: { type: "Point", coordinates: position },
      };
    });
  return { type: "FeatureCollection", features };
}
