import { geoDistance, geoStream, type GeoStream } from "d3-geo";
import { geoSatellite } from "d3-geo-projection";
import { globeOf } from "../../derive/globe";
import type { MapFrame } from "../frame";
import { rotate } from "../shape/transformPath";
import { denseGeometry } from "./denseGeometry";
import type { MapProjection, SymbolFit } from "./mapProjection";
import type { XY } from "./xy";
import type { Shapes } from "./shapes";

const DEGREES = 180 / Math.PI;
const DISC_POINTS = 360;
/** Degrees within the horizon: at it, a line of sight only touches the sphere. */
const WITHIN_HORIZON = 1e-4;
const EASTWARDS = 1e-3;

/**
 * MapLibre's globe: the vertical perspective of a camera above the frame's centre. Straight Mercator lines, as tiles
 * have them, bend with the sphere.
 */
export function globe(frame: MapFrame): MapProjection {
  const { center, width, height } = frame;
  const { radius, distance, horizon } = globeOf(frame);
  const middle: XY = [width / 2, height / 2];
  const satellite = geoSatellite()
    .distance(distance)
    .scale(radius)
    .rotate([-center[0], -center[1]])
    .translate(middle)
    .clipAngle(horizon - WITHIN_HORIZON)
    .precision(0);
  const symbolAt = (point: XY): SymbolFit => {
    const position = satellite.invert?.(point);
    if (!position) return { scale: 1, turn: 0 };
    const drop = 1 - Math.cos(geoDistance(position, [center[0], center[1]]));
    const east = satellite([position[0] + EASTWARDS, position[1]]) ?? point;
    return {
      // As much smaller as half the way to true perspective, MapLibre's compromise for symbols.
      scale: 0.5 + 0.5 / (1 + drop / (distance - 1)),
      turn: Math.atan2(east[1] - point[1], east[0] - point[0]) * DEGREES,
    };
  };
  const widthBetween = ([x0, y0]: XY, [x1, y1]: XY): number => {
    const [outX, outY] = [(x0 + x1) / 2 - middle[0], (y0 + y1) / 2 - middle[1]];
    const out = Math.hypot(outX, outY);
    const length = Math.hypot(x1 - x0, y1 - y0);
    const position = satellite.invert?.([middle[0] + outX, middle[1] + outY]);
    if (out === 0 || length === 0 || !position) return 1;
    const nearness = Math.cos(geoDistance(position, [center[0], center[1]]));
    const across = (distance - 1) / (distance - nearness);
    const outwards = (across * (distance * nearness - 1)) / (distance - nearness);
    const shareOut = (outX * (x1 - x0) + outY * (y1 - y0)) / (out * length);
    // A line that runs outwards keeps its width but for distance; one across is foreshortened.
    return Math.hypot(across * shareOut, outwards * Math.sqrt(Math.max(0, 1 - shareOut * shareOut)));
  };
  const edge = (radius * (distance - 1)) / Math.sqrt(distance * distance - 1);
  const disc = Array.from({ length: DISC_POINTS }, (_, at): XY => {
    return rotate([middle[0] + edge, middle[1]], (at * 360) / DISC_POINTS, middle);
  });
  return {
    worldSize: 2 * Math.PI * radius,
    origin: [0, 0],
    isRepeated: false,
    sphere: {
      disc: [...disc.map(([x, y], at) => [at === 0 ? "M" : "L", x, y] as ["M" | "L", number, number]), ["Z"]],
      symbolAt,
      widthBetween,
    },
    shapesOf(geometry) {
      const { areas, lines, points } = denseGeometry(geometry);
      const shapes: Shapes = { points: [], lines: [], rings: [], outlines: [] };
      for (const coordinates of areas)
        geoStream({ type: "Polygon", coordinates }, satellite.stream(collector(shapes, shapes.rings)));
      const edges = areas.flat();
      const draw = (coordinates: GeoJSON.Position[][], into: XY[][]) =>
        geoStream({ type: "MultiLineString", coordinates }, satellite.stream(collector(shapes, into)));
      draw(edges, shapes.outlines ?? []);
      draw(lines, shapes.lines);
      geoStream({ type: "MultiPoint", coordinates: points }, satellite.stream(collector(shapes, [])));
      return shapes;
    },
  };
}

function collector(shapes: Shapes, into: XY[][]): GeoStream {
  let current: XY[] | null = null;
  return {
    point: (x, y) => {
      (current ?? shapes.points).push([x, y]);
    },
    lineStart: () => {
      current = [];
    },
    lineEnd: () => {
      if (current !== null) into.push(current);
      current = null;
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
}
