import type { MapProjection, XY } from "./mercator";
import type { Shapes } from "./shapes";

/** A geometry in the middle copy of the world, uncut; collections are taken apart. */
export function projectGeometry(geometry: GeoJSON.Geometry, project: MapProjection["project"]): Shapes {
  const line = (positions: GeoJSON.Position[]): XY[] => positions.map(project);
  // GeoJSON repeats the first position of a ring as its last.
  const ring = (positions: GeoJSON.Position[]): XY[] => line(positions.slice(0, -1));
  switch (geometry.type) {
    case "Point":
      return { points: [project(geometry.coordinates)], lines: [], rings: [] };
    case "MultiPoint":
      return { points: line(geometry.coordinates), lines: [], rings: [] };
    case "LineString":
      return { points: [], lines: [line(geometry.coordinates)], rings: [] };
    case "MultiLineString":
      return { points: [], lines: geometry.coordinates.map(line), rings: [] };
    case "Polygon":
      return { points: [], lines: [], rings: geometry.coordinates.map(ring) };
    case "MultiPolygon":
      return { points: [], lines: [], rings: geometry.coordinates.flatMap((rings) => rings.map(ring)) };
    case "GeometryCollection":
      return merged(geometry.geometries.map((part) => projectGeometry(part, project)));
  }
}

function merged(parts: readonly Shapes[]): Shapes {
  return {
    points: parts.flatMap(({ points }) => points),
    lines: parts.flatMap(({ lines }) => lines),
    rings: parts.flatMap(({ rings }) => rings),
  };
}
