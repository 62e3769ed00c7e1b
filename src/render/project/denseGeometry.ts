import { fromWorld, toWorld } from "../../derive/mercator";
import { mendCuts } from "./mendCuts";

/** A geometry taken apart, its sides cut short so that on a sphere they run as Mercator has them. */
export interface DenseGeometry {
  points: GeoJSON.Position[];
  lines: GeoJSON.Position[][];
  /** Polygons whose outer rings run clockwise on the map and holes the other way: what lies right is inside. */
  areas: GeoJSON.Position[][][];
}

/** @param longestSide of what is straight on the Mercator map, as a share of the world's width */
export function denseGeometry(geometry: GeoJSON.Geometry, longestSide: number): DenseGeometry {
  const none: DenseGeometry = { points: [], lines: [], areas: [] };
  const dense = (line: GeoJSON.Position[]) => denseLine(line, longestSide);
  const areas = (polygons: GeoJSON.Position[][][]) =>
    mendCuts(polygons.map((rings) => rings.map(turned))).map((rings) => rings.map(dense));
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
      return { ...none, areas: areas([geometry.coordinates]) };
    case "MultiPolygon":
      return { ...none, areas: areas(geometry.coordinates) };
    case "GeometryCollection": {
      const parts = geometry.geometries.map((part) => denseGeometry(part, longestSide));
      return {
        points: parts.flatMap(({ points }) => points),
        lines: parts.flatMap(({ lines }) => lines),
        areas: parts.flatMap((part) => part.areas),
      };
    }
  }
}

/** A ring with its inside on the right: an outer one clockwise, a hole the other way. */
function turned(ring: GeoJSON.Position[], at: number): GeoJSON.Position[] {
  const twiceArea = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  const isClockwise = twiceArea < 0;
  return isClockwise === (at === 0) ? ring : ring.toReversed();
}

function denseLine(line: GeoJSON.Position[], longestSide: number): GeoJSON.Position[] {
  return line.flatMap((position, at) => {
    const before = line[at - 1];
    if (before === undefined) return [position];
    const [x0, y0] = toWorld([before[0] ?? 0, before[1] ?? 0]);
    const [there, y1] = toWorld([position[0] ?? 0, position[1] ?? 0]);
    // Once its cut is mended an area goes on over the antimeridian, where longitudes start anew.
    const x1 = there - Math.round(there - x0);
    const parts = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / longestSide);
    const between = Array.from({ length: Math.max(0, parts - 1) }, (_, index) => {
      const share = (index + 1) / parts;
      return [...fromWorld([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share])];
    });
    return [...between, position];
  });
}
