import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { MultiPolygon, Polygon } from "geojson";

/** The plane of longitude and latitude; projecting into it cuts spherical shapes at ±180° and at the poles. */
const plane = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)
  .reflectY(true);

/** A spherical area as planar rings, so that no ring crosses the antimeridian (RFC 7946, section 3.1.9). */
export function cutAtAntimeridian(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const cut = geoProject(geometry, plane);
  if (cut?.type !== "Polygon" && cut?.type !== "MultiPolygon") {
    throw new Error(`expected an area after cutting, found ${cut?.type ?? "nothing"}`);
  }
  return cut;
}
