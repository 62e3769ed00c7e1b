import { geoDistance } from "d3-geo";
import { projectionOf, type SheetFrame } from "../frame/sheetFrame";

/** Points along each side of the frame. */
const STEPS = 24;
/** Degrees from the frame's centre within which its edge must lie to be seen on a globe about that centre. */
const HEMISPHERE = 75;
const DEGREES = 180 / Math.PI;

/**
 * The edge of a frame as a closed line of positions `[longitude, latitude]`; null where it reaches beyond the world or
 * so far that one side of the globe does not show it.
 */
export function frameEdge(frame: SheetFrame): GeoJSON.Position[] | null {
  const { width, height, center } = frame;
  const { positionAt } = projectionOf(frame);
  const along = (x0: number, y0: number, x1: number, y1: number) =>
    Array.from({ length: STEPS }, (_, at) => {
      const share = at / STEPS;
      return positionAt([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]);
    });
  const around = [
    ...along(0, 0, width, 0),
    ...along(width, 0, width, height),
    ...along(width, height, 0, height),
    ...along(0, height, 0, 0),
  ];
  const edge = around.flatMap((position) => (position ? [position] : []));
  const isNear = ([longitude = 0, latitude = 0]: GeoJSON.Position) =>
    geoDistance([longitude, latitude], [center[0], center[1]]) * DEGREES < HEMISPHERE;
  const [first] = edge;
  return first && edge.length === around.length && edge.every(isNear) ? [...edge, first] : null;
}
