import type { GeoProjection } from "d3-geo";
import { globeOf } from "../../derive/globe";
import { WORLD_PX } from "../../derive/mercator";
import type { MapFrame } from "../frame";
import type { MapProjection, SymbolFit } from "./mapProjection";
import { outlineBox } from "./outlineBox";
import { positionBy } from "./positionBy";
import { streamedShapes } from "./streamedShapes";
import type { XY } from "./xy";

const RADIANS = Math.PI / 180;
/** Degrees over which directions and scales are measured. */
const SMALL = 1e-3;
/** A straight side is at most as long as this: two degrees of longitude, and this many px at the frame's centre. */
const LONGEST_SIDE = 2 / 360;
const LONGEST_SIDE_PX = 32;

/**
 * A projection of d3 set into a frame: its centre in the middle, with the areal scale there of the Mercator map.
 *
 * @param projection turned so that the frame's centre longitude runs upwards through its centre
 * @param edge the world's edge `[longitude, latitude]`, where the frame may reach beyond it
 */
export function flatProjection(
  frame: MapFrame,
  projection: GeoProjection,
  edge: (() => readonly GeoJSON.Position[]) | null,
): MapProjection {
  const { zoom, width, height } = frame;
  const center: [number, number] = [frame.center[0], frame.center[1]];
  const { radius } = globeOf(frame);
  projection.scale(1).translate([0, 0]).precision(0);
  projection.scale(radius / unitScale(projection, center));
  const [x = 0, y = 0] = projection(center) ?? [];
  projection.translate([width / 2 - x, height / 2 - y]);

  const worldSize = 2 * Math.PI * radius;
  const longestSide = Math.min(LONGEST_SIDE, LONGEST_SIDE_PX / (WORLD_PX * 2 ** zoom));
  const pointOf = ([longitude = 0, latitude = 0]: GeoJSON.Position) => projection([longitude, latitude]);
  const positionAt = positionBy(projection);
  const symbolAt = (point: XY): SymbolFit => {
    const position = positionAt(point);
    if (position === null) return { scale: 1, turned: (angle) => angle };
    const turned = (angle: number): number => {
      const [east, north] = [Math.sin(angle * RADIANS), Math.cos(angle * RADIANS)];
      // On the Mercator map a degree of latitude is as much longer as the parallels are shorter.
      const ahead = [
        position[0] + SMALL * east,
        position[1] + SMALL * north * Math.cos(position[1] * RADIANS),
      ];
      const [toX, toY] = pointOf(ahead) ?? point;
      return Math.atan2(toX - point[0], point[1] - toY) / RADIANS;
    };
    return { scale: 1, turned };
  };
  return {
    worldSize,
    origin: [0, 0],
    isRepeated: false,
    ...(edge === null
      ? {}
      : { outline: () => edge().flatMap((position) => [pointOf(position) ?? []] as XY[]) }),
    symbolAt,
    boxOf: (geometry) => outlineBox(geometry, pointOf),
    pointOf,
    positionAt,
    shapesOf: (geometry) => streamedShapes(geometry, projection, longestSide),
  };
}

/** Square root of the areal scale at a position, in px a radian. */
function unitScale(projection: GeoProjection, [longitude, latitude]: [number, number]): number {
  const at = (lng: number, lat: number): [number, number] => projection([lng, lat]) ?? [0, 0];
  const [x0, y0] = at(longitude - SMALL, latitude);
  const [x1, y1] = at(longitude + SMALL, latitude);
  const [x2, y2] = at(longitude, latitude - SMALL);
  const [x3, y3] = at(longitude, latitude + SMALL);
  const step = 2 * SMALL * RADIANS;
  const area = Math.abs((x1 - x0) * (y3 - y2) - (x3 - x2) * (y1 - y0));
  return Math.sqrt(area / Math.cos(latitude * RADIANS)) / step;
}
