import type { Feature, FeatureCollection, LineString, Position } from "geojson";
import { mesh, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryObject, Topology } from "topojson-specification";
import type { BoundaryKind, BoundaryPolicy } from "./boundaryPolicy";
import { boundaryKind } from "./boundaryPolicy";
import type { CountryCollection, CountryProperties } from "./countries";

export interface BoundaryProperties {
  kind: BoundaryKind;
  /** The two countries by id, in alphabetical order: `"af/pk"`. */
  between: string;
}

export type BoundaryCollection = FeatureCollection<LineString, BoundaryProperties>;

type Country = GeometryObject<CountryProperties>;

function idOf({ properties }: Country): string {
  if (properties === undefined || !("id" in properties)) throw new Error("a country lost its id");
  return properties.id;
}

function pairsOf(countries: Country[]): [Country, Country][] {
  return neighbors(countries).flatMap((others, index) =>
    others.flatMap((other): [Country, Country][] => {
      const a = countries[index];
      const b = countries[other];
      return a !== undefined && b !== undefined && index < other ? [[a, b]] : [];
    }),
  );
}

function sharedLines(atlas: Topology, pair: [Country, Country]): Position[][] {
  return mesh(atlas, { type: "GeometryCollection", geometries: pair }, (a, b) => a !== b).coordinates;
}

/** The stretches of a line by kind, split where the kind changes; consecutive stretches share a position. */
function stretches(line: Position[], kindAt: (middle: Position) => BoundaryKind | null) {
  const parts: { kind: BoundaryKind | null; line: Position[] }[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const [x0 = 0, y0 = 0] = line[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = line[i] ?? [];
    const kind = kindAt([(x0 + x1) / 2, (y0 + y1) / 2]);
    const last = parts.at(-1);
    if (last?.kind === kind) last.line.push([x1, y1]);
    else {
      parts.push({
        kind,
        line: [
          [x0, y0],
          [x1, y1],
        ],
      });
    }
  }
  return parts;
}

/** The lines between countries (never coasts), each recognised or disputed by the policy; sorted by pair. */
export function boundaries(countries: CountryCollection, policy: BoundaryPolicy): BoundaryCollection {
  const atlas = topology({ countries });
  const features = pairsOf(atlas.objects["countries"]?.geometries ?? []).flatMap((pair) => {
    const between = pair.map(idOf).toSorted().join("/");
    return sharedLines(atlas, pair)
      .flatMap((line) => stretches(line, (middle) => boundaryKind(policy, between, middle)))
      .flatMap(({ kind, line }): Feature<LineString, BoundaryProperties>[] =>
        kind === null
          ? []
          : [
              {
                type: "Feature",
                properties: { kind, between },
                geometry: { type: "LineString", coordinates: line },
              },
            ],
      );
  });
  const order = new Intl.Collator("en").compare;
  return {
    type: "FeatureCollection",
    features: features.toSorted((a, b) => order(a.properties.between, b.properties.between)),
  };
}
