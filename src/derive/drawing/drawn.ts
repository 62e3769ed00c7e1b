import type { Feature, FeatureCollection, Geometry } from "geojson";

/**
 * One drawn part of an atlas feature, with what the style reads and nothing else.
 * `key` is unique in its map source, but for the pieces of an area, and carries feature state; `id` is the atlas feature behind it.
 */
export interface DrawnProperties {
  readonly key: string;
  readonly id: string;
  readonly part: string;
  readonly [attribute: string]: string | number | boolean | null;
}

export type DrawnFeature = Feature<Geometry, DrawnProperties>;
export type Drawn = FeatureCollection<Geometry, DrawnProperties>;

export function drawn(features: readonly DrawnFeature[]): Drawn {
  return { type: "FeatureCollection", features: [...features] };
}

/** Five decimals are about a metre: finer than anything the atlas knows, coarse enough to compress. */
function rounded<T>(coordinates: T): T {
  if (typeof coordinates === "number") return (Math.round(coordinates * 1e5) / 1e5) as T;
  if (Array.isArray(coordinates)) return coordinates.map(rounded) as T;
  return coordinates;
}

export function part(properties: DrawnProperties, geometry: Geometry): DrawnFeature {
  if (geometry.type === "GeometryCollection") throw new Error("a drawn part is one geometry");
  const exact = { ...geometry, coordinates: rounded(geometry.coordinates) } as Geometry;
  return { type: "Feature", properties, geometry: exact };
}
