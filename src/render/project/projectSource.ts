import type { MapProjection } from "./mapProjection";
import { type Box, boundsOf, type Shapes } from "./shapes";

/** A feature and where it lies in the middle copy of the world. */
export interface ProjectedFeature {
  feature: GeoJSON.Feature;
  /** Place in its collection: MapLibre's last resort for an order. */
  index: number;
  shapes: Shapes;
  bounds: Box;
}

/** Every feature with a geometry; one without is in no picture. */
export function projectSource(
  { features }: GeoJSON.FeatureCollection,
  { shapesOf }: MapProjection,
): ProjectedFeature[] {
  return features.flatMap((feature, index) => {
    // A GeoJSON geometry may be null, which the type of a collection's features leaves out.
    const geometry: GeoJSON.Geometry | null = feature.geometry;
    if (geometry === null) return [];
    const shapes = shapesOf(geometry);
    const bounds = boundsOf(shapes);
    return bounds === null ? [] : [{ feature, index, shapes, bounds }];
  });
}
