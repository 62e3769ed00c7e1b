import type { MapFrame } from "./mapFrame";
import { WORLD_PX } from "./mercator";

const DEGREES = 180 / Math.PI;
/** MapLibre's field of view of 36.87° puts the camera this many frame heights above the map's centre. */
const CAMERA_HEIGHTS = 1.5;

/** The sphere as a camera straight above the frame's centre sees it; lengths in css px. */
export interface Globe {
  readonly radius: number;
  /** From the sphere's centre to the camera, in radii. */
  readonly distance: number;
  /** Angle from the frame's centre to the horizon, in degrees. */
  readonly horizon: number;
  /** Radius of the disc that is seen, in css px: smaller than the sphere's, since the camera is near. */
  readonly rim: number;
}

/**
 * MapLibre's globe: distances at the frame's centre are those of the Mercator map at the same zoom, hence the sphere
 * grows with the centre's latitude. Its turning into Mercator begins at zoom 11, beyond this atlas.
 */
export function globeOf({ center, zoom, height }: MapFrame): Globe {
  const radius = (WORLD_PX * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] / DEGREES));
  const distance = 1 + (CAMERA_HEIGHTS * height) / radius;
  const rim = radius * Math.sqrt((distance - 1) / (distance + 1));
  return { radius, distance, horizon: Math.acos(1 / distance) * DEGREES, rim };
}
