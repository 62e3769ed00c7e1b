import type { XY } from "./xy";
import type { Shapes } from "./shapes";

/** A geometry in the middle copy of the world, uncut; collections are taken apart. */
export function projectGeometry(
  geometry: GeoJSON.Geometry,
  project: (position: GeoJSON.Position) => XY,
): Shapes {
  const line = (positions: GeoJSON.Position[]): XY[] => positions.map(project);
  const polygon = (rings: GeoJSON.Position[][]): XY[][] =>
    // GeoJSON repeats the first position of a ring as its last.
    rings.map((positions, at) => wound(line(positions.slice(0, -1)), at === 0));
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
      return { points: [], lines: [], rings: polygon(geometry.coordinates) };
    case "MultiPolygon":
      return { points: [], lines: [], rings: geometry.coordinates.flatMap(polygon) };
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

/**
 * Outer rings run clockwise on the page and holes the other way, as in vector tiles and whatever the file says: the
 * right-hand side of an edge, where a line's offset goes, is then the inside.
 */
function wound(ring: XY[], isOuter: boolean): XY[] {
  const twiceArea = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  // With y downwards a clockwise ring has a positive area.
  return twiceArea > 0 === isOuter ? ring : ring.toReversed();
}
