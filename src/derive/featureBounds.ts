import type { Derived } from "./derive";
import type { Bounds } from "./mapFrame";

/** Coordinates of any GeoJSON geometry but a collection: numbers at some depth. */
type Coordinates = number | readonly Coordinates[];

function widened(bounds: Bounds | undefined, coordinates: Coordinates): Bounds | undefined {
  if (typeof coordinates === "number") return bounds;
  const [lng, lat] = coordinates;
  if (typeof lng === "number" && typeof lat === "number") {
    if (!bounds) return [lng, lat, lng, lat];
    const [west, south, east, north] = bounds;
    return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
  }
  return coordinates.reduce<Bounds | undefined>(widened, bounds);
}

/** West, south, east, north of everything drawn of each atlas feature, and of the known end of a stub, by its id. */
export function featureBounds({ atlas, layers, ledgerParts }: Derived): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const { id, properties } of atlas.featuresOf("corridors")) {
    const end = properties.shape === "stub" && atlas.place.get(properties.waypoints[0] ?? "")?.position;
    const bounds = end ? widened(undefined, end) : undefined;
    if (bounds) found.set(id, bounds);
  }
  for (const { features } of [...Object.values(layers), ledgerParts]) {
    for (const { properties, geometry } of features) {
      if (geometry.type === "GeometryCollection") continue;
      const bounds = widened(found.get(properties.id), geometry.coordinates);
      if (bounds) found.set(properties.id, bounds);
    }
  }
  return found;
}

/** One bounds around two, the second on the world copy that widens the first least. */
function joined(a: Bounds, b: Bounds): Bounds {
  const around = (turn: number): Bounds => [
    Math.min(a[0], b[0] + turn),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2] + turn),
    Math.max(a[3], b[3]),
  ];
  const span = ([west, , east]: Bounds) => east - west;
  return [around(0), around(-360), around(360)].reduce((best, next) =>
    span(next) < span(best) ? next : best,
  );
}

/** The bounds around several, over the antimeridian where that is shorter; null where there is none. */
export function unionBounds(list: readonly Bounds[]): Bounds | null {
  const span = ([west, , east]: Bounds) => east - west;
  const [first, ...rest] = list.toSorted((a, b) => span(b) - span(a));
  return first ? rest.reduce(joined, first) : null;
}
