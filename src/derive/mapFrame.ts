import type { Position } from "../atlas/records";
import { fromWorld, toWorld, WORLD_PX, wrapLongitude } from "./mercator";

/** What a map frame shows: its centre `[longitude, latitude]`, MapLibre zoom, and size in css px. */
export interface MapFrame {
  readonly center: readonly [longitude: number, latitude: number];
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north in degrees; west may be below −180 where the frame crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export function frameBounds({ center, zoom, width, height }: MapFrame): Bounds {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(center);
  const [west, north] = fromWorld([x - width / 2 / world, y - height / 2 / world]);
  const [east, south] = fromWorld([x + width / 2 / world, y + height / 2 / world]);
  return [west, south, east, north];
}

/** Css px `[x, y]` from the frame's north-west corner. */
export function projectInto({ center, zoom, width, height }: MapFrame, position: Position): [number, number] {
  const world = WORLD_PX * 2 ** zoom;
  const [cx, cy] = toWorld(center);
  const [x, y] = toWorld(position);
  return [(x - cx) * world + width / 2, (y - cy) * world + height / 2];
}

/** The camera that shows `bounds` whole inside width × height css px, with `padding` px kept free. */
export function cameraFor(bounds: Bounds, width: number, height: number, padding = 24) {
  const [west, south, east, north] = bounds;
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const zoomFor = (px: number, span: number) => Math.log2(Math.max(1, px - 2 * padding) / (WORLD_PX * span));
  const zoom = Math.min(zoomFor(width, Math.max(x1 - x0, 1e-6)), zoomFor(height, Math.max(y1 - y0, 1e-6)));
  const [lng, lat] = fromWorld([(x0 + x1) / 2, (y0 + y1) / 2]);
  const center: Position = [wrapLongitude(lng), lat];
  return { center, zoom: Math.max(0, Math.min(9, zoom)) };
}
