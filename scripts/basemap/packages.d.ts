/** Types for the three packages used here that publish none. Only what these scripts call. */
declare module "topojson-server" {
  import type { FeatureCollection } from "geojson";
  import type { GeometryCollection, Topology } from "topojson-specification";
  export function topology<P extends object>(
    objects: Record<string, FeatureCollection<import("geojson").Geometry, P>>,
  ): Topology<Record<string, GeometryCollection<P>>>;
}

declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";
  import type { Geometry } from "geojson";
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;
}
