import { geoStitch } from "d3-geo-projection";

/** Degrees from the antimeridian or a pole at which a ring is taken to run along it. */
const NEAR = 1e-4;

/**
 * Areas as they lie on the sphere. In files they are cut at the antimeridian (RFC 7946, 3.1.9), and one around a pole
 * runs along the map's edge; on a map that is not cut there such edges would be seen as bands and lines.
 */
export function mendCuts(polygons: GeoJSON.Position[][][]): GeoJSON.Position[][][] {
  const isCut = polygons.some((rings) => rings.some((ring) => ring.some(isOnEdge)));
  return isCut ? geoStitch({ type: "MultiPolygon", coordinates: polygons }).coordinates : polygons;
}

function isOnEdge([longitude = 0, latitude = 0]: GeoJSON.Position): boolean {
  return Math.abs(longitude) >= 180 - NEAR || Math.abs(latitude) >= 90 - NEAR;
}
