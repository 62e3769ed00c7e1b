import { fromWorld, toWorld, WORLD_PX } from "../../derive/mercator";
import type { MapFrame } from "../frame";
import { geometryBox } from "./geometryBox";
import type { MapProjection } from "./mapProjection";
import { projectGeometry } from "./projectGeometry";
import type { XY } from "./xy";

/**
 * Web Mercator as MapLibre draws it: straight lines between projected positions, however long.
 * Formula: https://proj.org/en/stable/operations/projections/merc.html (spherical).
 */
export function mercator({ center, zoom, width, height }: MapFrame): MapProjection {
  const worldSize = WORLD_PX * 2 ** zoom;
  const [centerX, centerY] = toWorld(center);
  const origin: XY = [width / 2 - centerX * worldSize, height / 2 - centerY * worldSize];
  const project = ([longitude = 0, latitude = 0]: GeoJSON.Position): XY => {
    const [x, y] = toWorld([longitude, latitude]);
    return [x * worldSize + origin[0], y * worldSize + origin[1]];
  };
  return {
    worldSize,
    origin,
    isRepeated: true,
    shapesOf: (geometry) => projectGeometry(geometry, project),
    boxOf(geometry) {
      const [west, south, east, north] = geometryBox(geometry);
      return [...project([west, north]), ...project([east, south])];
    },
    pointOf: project,
    positionAt([x, y]) {
      const down = (y - origin[1]) / worldSize;
      if (down < 0 || down > 1) return null;
      return [...fromWorld([(x - origin[0]) / worldSize, down])];
    },
  };
}
