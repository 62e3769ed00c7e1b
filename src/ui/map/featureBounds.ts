import type { Derived } from "../../derive/derive";
import type { Bounds } from "../../derive/mapFrame";

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

/** West, south, east, north of everything drawn of each atlas feature, by its id. */
export function featureBounds({ layers, ledgerParts }: Derived): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const { features } of [...Object.values(layers), ledgerParts]) {
    for (const { properties, geometry } of features) {
      if (geometry.type === "GeometryCollection") continue;
      const bounds = widened(found.get(properties.id), geometry.coordinates);
      if (bounds) found.set(properties.id, bounds);
    }
  }
  return found;
}

/** The bounds around several; null where there is none. */
export function unionBounds(list: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = list;
  if (!first) return null;
  return rest.reduce<Bounds>(
    ([w, s, e, n], [west, south, east, north]) => [
      Math.min(w, west),
      Math.min(s, south),
      Math.max(e, east),
      Math.max(n, north),
    ],
    first,
  );
}
