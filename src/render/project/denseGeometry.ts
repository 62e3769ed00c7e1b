import { fromWorld, toWorld } from "../../derive/mercator";

/** A geometry taken apart, its sides cut short so that on a sphere they run as Mercator has them. */
export interface DenseGeometry {
  points: GeoJSON.Position[];
  lines: GeoJSON.Position[][];
  /** Polygons whose outer rings run clockwise on the map and holes the other way: what lies right is inside. */
  areas: GeoJSON.Position[][][];
}

/** Longest side as a share of the world's width: two degrees of longitude. */
const LONGEST_SIDE = 2 / 360;

export function denseGeometry(geometry: GeoJSON.Geometry): DenseGeometry {
  const none: DenseGeometry = { points: [], lines: [], areas: [] };
  switch (geometry.type) {
    case "Point":
      return { ...none, points: [geometry.coordinates] };
    case "MultiPoint":
      return { ...none, points: geometry.coordinates };
    case "LineString":
      return { ...none, lines: [dense(geometry.coordinates)] };
    case "MultiLineString":
      return { ...none, lines: geometry.coordinates.map(dense) };
    case "Polygon":
      return { ...none, areas: [area(geometry.coordinates)] };
    case "MultiPolygon":
      return { ...none, areas: geometry.coordinates.map(area) };
    case "GeometryCollection": {
      const parts = geometry.geometries.map(denseGeometry);
      return {
        points: parts.flatMap(({ points }) => points),
        lines: parts.flatMap(({ lines }) => lines),
        areas: parts.flatMap(({ areas }) => areas),
      };
    }
  }
}

function area(rings: GeoJSON.Position[][]): GeoJSON.Position[][] {
  return rings.map((ring, at) => {
    const twiceArea = ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    const isClockwise = twiceArea < 0;
    return dense(isClockwise === (at === 0) ? ring : ring.toReversed());
  });
}

function dense(line: GeoJSON.Position[]): GeoJSON.Position[] {
  return line.flatMap((position, at) => {
    const before = line[at - 1];
    if (before === undefined) return [position];
    const [x0, y0] = toWorld([before[0] ?? 0, before[1] ?? 0]);
    const [x1, y1] = toWorld([position[0] ?? 0, position[1] ?? 0]);
    const parts = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / LONGEST_SIDE);
    const between = Array.from({ length: Math.max(0, parts - 1) }, (_, index) => {
      const share = (index + 1) / parts;
      return [...fromWorld([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share])];
    });
    return [...between, position];
  });
}
