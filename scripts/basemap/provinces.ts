import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { Border } from "./borderPath";
import { borderAlong } from "./borderPath";
import type { CountryCollection } from "./countries";
import { dissolve } from "./dissolve";
import type { ProvinceEntry } from "./provinceList";
import { provinceList } from "./provinceList";
import type { ProvinceTopology } from "./provinceTopology";
import { provinceTopology, readAdmin1 } from "./provinceTopology";
import type { Ring } from "./rings";
import { polygonsOf, signedArea, windPolygon } from "./rings";
import { roundingFor, roundLine } from "./roundRings";
import { simplifyLine } from "./simplifyLine";

export interface ProvinceProperties {
  id: string;
  name: string;
  country: string;
  iso: string;
}

export type ProvinceCollection = FeatureCollection<Polygon, ProvinceProperties>;

/** Degrees; the same eye sees 1:50m beside it. */
const tolerance = 0.01;

const rounding = roundingFor([], 2);

function mainBorder(countries: CountryCollection, id: string): Border {
  const country = countries.features.find(({ properties }) => properties.id === id);
  if (country === undefined) throw new Error(`no country "${id}" for its provinces`);
  const rings = polygonsOf(country.geometry).map(([exterior = []]) => exterior);
  return borderAlong(rings.reduce((a, b) => (signedArea(b) > signedArea(a) ? b : a)));
}

/** The positions of an arc in 1:50m: the country's own border outside, a simplified line inside. */
function arcLine(
  { arcs, uses }: ProvinceTopology,
  border: Border,
  number: number,
  ends: Set<string>,
): Position[] {
  const forward = arcs[number < 0 ? ~number : number] ?? [];
  const arc = number < 0 ? forward.toReversed() : forward;
  const first = arc.at(0) ?? [];
  const last = arc.at(-1) ?? [];
  if (uses[number < 0 ? ~number : number] === 1) return border.path(first, last);
  const atBorder = (position: Position): Position =>
    ends.has(position.join(" ")) ? border.snap(position) : position;
  // Simplified in the arc's own direction, so that both neighbours get the same positions.
  const line = [atBorder(forward.at(0) ?? []), ...forward.slice(1, -1), atBorder(forward.at(-1) ?? [])];
  const simple = roundLine(simplifyLine(line, tolerance), rounding);
  return number < 0 ? simple.toReversed() : simple;
}

/** Islands have one arc, used once; at this scale they stay with the country only. */
function isAttached({ uses }: ProvinceTopology, polygon: number[][]): boolean {
  return polygon.flat().some((arc) => (uses[arc < 0 ? ~arc : arc] ?? 0) > 1);
}

function borderEnds({ arcs, uses }: ProvinceTopology): Set<string> {
  const outside = arcs.filter((_, index) => uses[index] === 1);
  return new Set(
    outside.flatMap((arc) => [arc.at(0), arc.at(-1)]).map((position) => position?.join(" ") ?? ""),
  );
}

function provinceFeature(
  { id, name, country, iso }: ProvinceEntry,
  topology: ProvinceTopology,
  border: Border,
): Feature<Polygon, ProvinceProperties> {
  const ends = borderEnds(topology);
  const polygons = (topology.polygons.get(id) ?? [])
    .filter((polygon) => isAttached(topology, polygon))
    .map((rings) =>
      windPolygon(
        rings.map((ring): Ring => {
          const line = ring.flatMap((arc) => arcLine(topology, border, arc, ends));
          return roundLine([...line, line[0] ?? []], (position) => position);
        }),
      ),
    );
  const [joined, ...rest] = polygons.length === 1 ? polygons : dissolve(polygons);
  if (joined === undefined || rest.length > 0) throw new Error(`${name} is not one polygon`);
  return {
    type: "Feature",
    id,
    properties: { id, name, country, iso },
    geometry: { type: "Polygon", coordinates: joined },
  };
}

/** The provinces of the list from Natural Earth's 1:10m file at `path`, fitted into the 1:50m countries. */
export function provinces(path: string, countries: CountryCollection): ProvinceCollection {
  const admin1 = readAdmin1(path);
  const features = provinceList.map((entry) =>
    provinceFeature(
      entry,
      provinceTopology(admin1, entry.from.country),
      mainBorder(countries, entry.country),
    ),
  );
  return {
    type: "FeatureCollection",
    features: features.toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
  };
}
