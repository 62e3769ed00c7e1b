import type { Position } from "../atlas/records";

const RADIANS = Math.PI / 180;
/** Latitude at which the Mercator world is square. */
export const MERCATOR_LIMIT = 85.051129;
/** Width of the world in css px at zoom 0, as MapLibre has it. */
export const WORLD_PX = 512;

/** A point of the Mercator world: x grows eastwards and y southwards, each 0 to 1 over one world. */
export type WorldPoint = readonly [x: number, y: number];

/** Spherical Mercator (EPSG:3857 scaled to the unit square). Longitudes beyond ±180 stay unwrapped. */
export function toWorld([lng, lat]: readonly [number, number]): WorldPoint {
  const held = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat));
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * RADIANS) / 2)) / (2 * Math.PI);
  return [(lng + 180) / 360, y];
}

/** Inverse of `toWorld`: `[longitude, latitude]`. */
export function fromWorld([x, y]: WorldPoint): Position {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return [x * 360 - 180, lat];
}

/** The same meridian within ±180 degrees, as addresses write it. */
export function wrapLongitude(lng: number): number {
  return lng - 360 * Math.round(lng / 360);
}
