import type { MapFrame } from "../frame";
import type { MapProjection } from "./mapProjection";
import { projectGeometry } from "./projectGeometry";
import type { XY } from "./xy";

/** Beyond this latitude the Mercator square ends. */
const LAST_LATITUDE = 85.051129;
const TILE_SIZE = 512;

/**
 * Web Mercator as MapLibre draws it: straight lines between projected positions, however long.
 * Formula: https://proj.org/en/stable/operations/projections/merc.html (spherical).
 */
export function mercator({ center, zoom, width, height }: MapFrame): MapProjection {
  const worldSize = TILE_SIZE * 2 ** zoom;
  const [centerX, centerY] = onWorld(center, worldSize);
  const origin: XY = [width / 2 - centerX, height / 2 - centerY];
  const project = (position: GeoJSON.Position): XY => {
    const [x, y] = onWorld(position, worldSize);
    return [x + origin[0], y + origin[1]];
  };
  return {
    worldSize,
    origin,
    isRepeated: true,
    shapesOf: (geometry) => projectGeometry(geometry, project),
  };
}

function onWorld([longitude = 0, latitude = 0]: readonly number[], worldSize: number): XY {
  const clamped = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  const northing = Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
  return [((longitude + 180) / 360) * worldSize, (0.5 - northing / (2 * Math.PI)) * worldSize];
}
