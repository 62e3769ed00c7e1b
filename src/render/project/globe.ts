import { geoDistance } from "d3-geo";
import { geoSatellite } from "d3-geo-projection";
import { globeOf } from "../../derive/globe";
import type { MapFrame } from "../frame";
import { rotate } from "../shape/transformPath";
import { geometryBox } from "./geometryBox";
import type { MapProjection, SymbolFit } from "./mapProjection";
import { outlineBox, pointsAround } from "./outlineBox";
import { positionBy } from "./positionBy";
import { streamedShapes } from "./streamedShapes";
import type { XY } from "./xy";

const DEGREES = 180 / Math.PI;
const DISC_POINTS = 360;
/** Degrees within the horizon: at it, a line of sight only touches the sphere. */
const WITHIN_HORIZON = 1e-4;
const EASTWARDS = 1e-3;
/** Sides are cut as short as the map engine cuts them: to two degrees of longitude. */
const LONGEST_SIDE = 2 / 360;

/** Cosine of the angle between a position and another, both seen from the sphere's middle: 1 at the same place. */
function nearnessTo([lng, lat]: readonly [number, number]): (position: GeoJSON.Position) => number {
  const [sin, cos] = [Math.sin(lat / DEGREES), Math.cos(lat / DEGREES)];
  return ([longitude = 0, latitude = 0]) =>
    sin * Math.sin(latitude / DEGREES) +
    cos * Math.cos(latitude / DEGREES) * Math.cos((longitude - lng) / DEGREES);
}

/** Degrees beyond the horizon at which the sides of a box, looked at here and there, are all hidden. */
const WELL_HIDDEN = 6;

/** Whether a geometry surely lies on the far side: all around its box, and what is in front is not inside it. */
function isHidden(
  geometry: GeoJSON.Geometry,
  nearness: (position: GeoJSON.Position) => number,
  horizon: number,
  [lng, lat]: readonly [number, number],
): boolean {
  const [west, south, east, north] = geometryBox(geometry);
  const isInFront =
    lat >= south && lat <= north && [-360, 0, 360].some((turn) => lng + turn >= west && lng + turn <= east);
  const limit = Math.cos(Math.min(180, horizon + WELL_HIDDEN) / DEGREES);
  return !isInFront && pointsAround(geometry).every((position) => nearness(position) < limit);
}

/** MapLibre's globe: the vertical perspective of a camera above the frame's centre. */
export function globe(frame: MapFrame): MapProjection {
  const { width, height } = frame;
  const { radius, distance, horizon, rim } = globeOf(frame);
  const center: [number, number] = [frame.center[0], frame.center[1]];
  const middle: XY = [width / 2, height / 2];
  const satellite = geoSatellite()
    .distance(distance)
    .scale(radius)
    .rotate([-center[0], -center[1]])
    .translate(middle)
    .clipAngle(horizon - WITHIN_HORIZON)
    .precision(0);
  const nearness = nearnessTo(center);
  const leastSeen = Math.cos(horizon / DEGREES);
  const pointOf = (position: GeoJSON.Position): XY | null => {
    const [longitude = 0, latitude = 0] = position;
    return nearness(position) > leastSeen ? satellite([longitude, latitude]) : null;
  };
  const positionAt = positionBy(satellite);
  const symbolAt = (point: XY): SymbolFit => {
    const position = positionAt(point);
    if (position === null) return { scale: 1, turned: (angle) => angle };
    const drop = 1 - Math.cos(geoDistance(position, center));
    const east = satellite([position[0] + EASTWARDS, position[1]]) ?? point;
    const turn = Math.atan2(east[1] - point[1], east[0] - point[0]) * DEGREES;
    return {
      // As much smaller as half the way to true perspective, MapLibre's compromise for symbols.
      scale: 0.5 + 0.5 / (1 + drop / (distance - 1)),
      turned: (angle) => angle + turn,
    };
  };
  /** Cosine of the angle from the frame's centre to what is seen this far from it; Snyder (1987), equation 23-4. */
  const cosineAt = (px: number): number | null => {
    const rho = px / radius;
    const beneath = 1 - (rho * rho * (distance + 1)) / (distance - 1);
    if (beneath < 0) return null;
    const sine = (distance - Math.sqrt(beneath)) / ((distance - 1) / rho + rho / (distance - 1));
    return Math.sqrt(1 - sine * sine);
  };
  const widthBetween = ([x0, y0]: XY, [x1, y1]: XY): number => {
    const [outX, outY] = [(x0 + x1) / 2 - middle[0], (y0 + y1) / 2 - middle[1]];
    const out = Math.hypot(outX, outY);
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (out === 0 || length === 0) return 1;
    const cosine = cosineAt(out);
    if (cosine === null) return 1;
    const across = (distance - 1) / (distance - cosine);
    const outwards = (across * (distance * cosine - 1)) / (distance - cosine);
    const shareOut = (outX * (x1 - x0) + outY * (y1 - y0)) / (out * length);
    // A line that runs outwards keeps its width but for distance; one across is foreshortened.
    return Math.hypot(across * shareOut, outwards * Math.sqrt(Math.max(0, 1 - shareOut * shareOut)));
  };
  return {
    worldSize: 2 * Math.PI * radius,
    origin: [0, 0],
    isRepeated: false,
    outline: () =>
      Array.from({ length: DISC_POINTS }, (_, at) =>
        rotate([middle[0] + rim, middle[1]], (at * 360) / DISC_POINTS, middle),
      ),
    symbolAt,
    widthBetween,
    shapesOf: (geometry) => streamedShapes(geometry, satellite, LONGEST_SIDE),
    boxOf(geometry) {
      if (!isHidden(geometry, nearness, horizon, center)) return outlineBox(geometry, pointOf);
      return [Infinity, Infinity, -Infinity, -Infinity];
    },
    pointOf,
    positionAt,
  };
}
