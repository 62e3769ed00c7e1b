import { booleanPointInPolygon } from "@turf/turf";
import type { Basemap } from "./basemap";

/** Whether a position `[longitude, latitude]` lies within a country of the basemap, coastlines included. */
export function isOnLand(position: readonly [number, number], { land }: Basemap): boolean {
  return land.some((country) => booleanPointInPolygon([...position], country));
}
