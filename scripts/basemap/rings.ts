import type { MultiPolygon, Polygon, Position } from "geojson";

/** A closed ring: first and last position are equal, `[longitude, latitude]`. */
export type Ring = Position[];

/** The polygons of an area, whichever of the two geometry types it is. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The area made of these polygons; a single one stays a `Polygon`. */
export function areaFrom(polygons: Ring[][]): Polygon | MultiPolygon {
  const [only] = polygons;
  return only !== undefined && polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** Signed planar area in square degrees, positive when the ring runs counter-clockwise (shoelace formula). */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

/** Exterior ring counter-clockwise, holes clockwise (RFC 7946, section 3.1.6). */
export function windPolygon(rings: Ring[]): Ring[] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/** Whether a position lies inside the ring, by the even–odd rule; positions on the edge may go either way. */
export function ringContains(ring: Ring, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

/** Whether a position lies in a polygon and in none of its holes. */
export function polygonContains(rings: Ring[], position: Position): boolean {
  return rings.reduce((inside, ring) => inside !== ringContains(ring, position), false);
}
