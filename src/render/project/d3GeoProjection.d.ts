declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";

  /** Vertical perspective; the distance of the camera is from the sphere's centre, in radii. */
  export interface SatelliteProjection extends GeoProjection {
    distance(distance: number): this;
    tilt(degrees: number): this;
  }
  export function geoSatellite(): SatelliteProjection;
}
