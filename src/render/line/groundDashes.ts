import { fromWorld, toWorld, WORLD_PX } from "../../derive/mercator";
import { denseGeometry } from "../project/denseGeometry";
import type { MapProjection } from "../project/mapProjection";
import { simplifyLine } from "../project/simplify";
import type { XY } from "../project/xy";
import { cutDashes } from "./cutDashes";

/**
 * Dashes that lie on the sphere, as tiles have them: of one length on the Mercator map, shorter towards the horizon
 * and the poles, and counted along the line as a tile has it, without what is too small for its zoom.
 *
 * @param dash lengths in px of the whole zoom
 * @param lead how much of the pattern lies before a line's start, in the same px
 * @param tileZoom the whole zoom
 */
export function groundDashes(
  geometry: GeoJSON.Geometry,
  dash: readonly number[],
  lead: number,
  tileZoom: number,
  { shapesOf }: MapProjection,
): XY[][] {
  const world = WORLD_PX * 2 ** tileZoom;
  const toTilePx = ([longitude = 0, latitude = 0]: GeoJSON.Position): XY => {
    const [x, y] = toWorld([longitude, latitude]);
    return [x * world, y * world];
  };
  const fromTilePx = ([x, y]: XY): GeoJSON.Position => [...fromWorld([x / world, y / world])];
  const { areas, lines } = denseGeometry(geometry, Infinity);
  const dashes = (line: GeoJSON.Position[], isRing: boolean): XY[][] => {
    const drawn = simplifyLine(line.map(toTilePx));
    // MapLibre counts the last side of a ring before its first.
    return cutDashes(drawn, dash, isRing ? lead + lastSide(drawn) : lead);
  };
  const cut = [
    ...areas.flat().flatMap((ring) => dashes(ring, true)),
    ...lines.flatMap((line) => dashes(line, false)),
  ];
  return shapesOf({ type: "MultiLineString", coordinates: cut.map((part) => part.map(fromTilePx)) }).lines;
}

function lastSide(line: readonly XY[]): number {
  const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = line.slice(-2);
  return Math.hypot(x1 - x0, y1 - y0);
}
