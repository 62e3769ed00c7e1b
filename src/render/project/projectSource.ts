import type { MapProjection } from "./mapProjection";
import { type Box, boundsOf, type Shapes } from "./shapes";

/** Where a geometry lies in the middle copy of the world. */
export interface PlacedShapes {
  shapes: Shapes;
  bounds: Box;
}

/** What a geometry is made of; collections may hold several. */
export interface GeometryParts {
  points: boolean;
  lines: boolean;
  areas: boolean;
}

/** A feature and where a projection puts it. */
export interface ProjectedFeature {
  feature: GeoJSON.Feature;
  /** Place in its collection: MapLibre's last resort for an order. */
  index: number;
  parts: GeometryParts;
  /** A box that holds it in the middle copy of the world, told without projecting all of it; null where it cannot be. */
  around: () => Box | null;
  /** Projected when it is first asked for, since most features of an atlas are off or far away; null where none is seen. */
  placed: () => PlacedShapes | null;
}

function partsOf(geometry: GeoJSON.Geometry): GeometryParts {
  if (geometry.type === "GeometryCollection") {
    const all = geometry.geometries.map(partsOf);
    const has = (part: keyof GeometryParts) => all.some((one) => one[part]);
    return { points: has("points"), lines: has("lines"), areas: has("areas") };
  }
  return {
    points: geometry.type.endsWith("Point"),
    lines: geometry.type.endsWith("LineString"),
    areas: geometry.type.endsWith("Polygon"),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Every feature with a geometry; one without is in no picture. */
export function projectSource(
  { features }: GeoJSON.FeatureCollection,
  { boxOf, shapesOf }: MapProjection,
): ProjectedFeature[] {
  return features.flatMap((feature, index) => {
    // A GeoJSON geometry may be null, which the type of a collection's features leaves out.
    const geometry: GeoJSON.Geometry | null = feature.geometry;
    if (geometry === null) return [];
    const placed = once((): PlacedShapes | null => {
      const shapes = shapesOf(geometry);
      const bounds = boundsOf(shapes);
      return bounds && { shapes, bounds };
    });
    return [{ feature, index, parts: partsOf(geometry), around: once(() => boxOf(geometry)), placed }];
  });
}
