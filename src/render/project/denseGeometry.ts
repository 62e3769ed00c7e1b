import { fromWorld, toWorld } from "../../derive/mercator";
import { mendCuts } from "./mendCuts";

/** A geometry taken apart, its sides cut short so that on a sphere they run as Mercator has them. */
export interface DenseGeometry {
  points: GeoJSON.Position[];
  lines: GeoJSON.Position[][];
  /** Polygons whose outer rings run clockwise on the map and holes the other way: what lies right is inside. */
  areas: GeoJSON.Position[][][];
}

/** Frames of most zooms ask for sides of one length, and dashes and hatches for uncut ones. */
const known = new WeakMap<GeoJSON.Geometry, Map<number, DenseGeometry>>();
/** Lengths that are kept: frames nearer than most have lengths of their own. */
const MOST_KEPT = 3;

/** @param longestSide of what is straight on the Mercator map, as a share of the world's width */
export function denseGeometry(geometry: GeoJSON.Geometry, longestSide: number): DenseGeometry {
  const held = known.get(geometry) ?? new Map<number, DenseGeometry>();
  known.set(geometry, held);
  const made = held.get(longestSide) ?? takenApart(geometry, longestSide);
  if (held.size >= MOST_KEPT && !held.has(longestSide)) held.clear();
  held.set(longestSide, made);
  return made;
}

function takenApart(geometry: GeoJSON.Geometry, longestSide: number): DenseGeometry {
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
      const parts = geometry.geometries.map((part) => takenApart(part, longestSide));
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

/** Whether a side is surely short enough: told from its degrees, without a logarithm for each end of it. */
function isShort(
  [lng0 = 0, lat0 = 0]: GeoJSON.Position,
  [lng1 = 0, lat1 = 0]: GeoJSON.Position,
  share: number,
) {
  // A degree of latitude is drawn as much longer as the parallels are shorter.
  const parallel = Math.cos((Math.max(Math.abs(lat0), Math.abs(lat1)) * Math.PI) / 180);
  return Math.abs(lng1 - lng0) + Math.abs(lat1 - lat0) / parallel < share * 360;
}

function denseLine(line: GeoJSON.Position[], longestSide: number): GeoJSON.Position[] {
  const dense: GeoJSON.Position[] = [];
  let before: GeoJSON.Position | null = null;
  for (const position of line) {
    if (before && !isShort(before, position, longestSide))
      dense.push(...between(before, position, longestSide));
    dense.push(position);
    before = position;
  }
  return dense;
}

/** Positions on the way from one to another on the Mercator map, ends left out. */
function between(from: GeoJSON.Position, to: GeoJSON.Position, longestSide: number): GeoJSON.Position[] {
  const [x0, y0] = toWorld([from[0] ?? 0, from[1] ?? 0]);
  const [there, y1] = toWorld([to[0] ?? 0, to[1] ?? 0]);
  // Once its cut is mended an area goes on over the antimeridian, where longitudes start anew.
  const x1 = there - Math.round(there - x0);
  const parts = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / longestSide);
  return Array.from({ length: Math.max(0, parts - 1) }, (_, index) => {
    const share = (index + 1) / parts;
    return [...fromWorld([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share])];
  });
}
