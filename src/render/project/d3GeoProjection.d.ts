declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";

  /** Vertical perspective; the distance of the camera is from the sphere's centre, in radii. */
  export interface SatelliteProjection extends GeoProjection {
    distance(distance: number): this;
    tilt(degrees: number): this;
  }
  export function geoSatellite(): SatelliteProjection;

  /** The same areas without their cuts at the antimeridian and the poles. */
  export function geoStitch(geometry: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon;
}
