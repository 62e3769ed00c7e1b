import type { Geometry, Position } from "geojson";

const isClockwise = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (nextX - x) * (nextY + y);
  }, 0) > 0;

/** RFC 7946, 3.1.6: the outer ring runs anticlockwise, holes clockwise. */
function rewound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (isClockwise(ring) === (index === 0) ? ring.toReversed() : ring));
}

/** RFC 7946, 3.1.9: a line over the antimeridian is cut there; the shorter way round is meant. */
function cutLine(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    const [x = 0, y = 0] = position;
    const [fromX = 0, fromY = 0] = before ?? [];
    if (before && Math.abs(x - fromX) > 180) {
      const edge = fromX > 0 ? 180 : -180;
      const unwrapped = x + 2 * edge;
      const crossing = fromY + ((edge - fromX) / (unwrapped - fromX)) * (y - fromY);
      parts.at(-1)?.push([edge, crossing]);
      parts.push([[-edge, crossing]]);
    }
    parts.at(-1)?.push(position);
  }
  return parts;
}

/** A geometry as RFC 7946 asks for it: rings wound by the right-hand rule, lines cut at the antimeridian. */
export function plainGeometry(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: rewound(geometry.coordinates) };
  if (geometry.type === "MultiPolygon")
    return { ...geometry, coordinates: geometry.coordinates.map(rewound) };
  if (geometry.type !== "LineString") return geometry;
  const [whole, ...more] = cutLine(geometry.coordinates);
  if (!whole || more.length === 0) return geometry;
  return { type: "MultiLineString", coordinates: [whole, ...more] };
}
