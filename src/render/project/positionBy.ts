import type { GeoProjection } from "d3-geo";
import type { XY } from "./xy";

/** Px by which a point may be missed: beyond the world's edge d3 gives positions that lie elsewhere. */
const NEAR = 0.5;

/** The inverse of a projection of d3: `[longitude, latitude]` at a point, or null beyond the world's edge. */
export function positionBy(projection: GeoProjection): (point: XY) => [number, number] | null {
  return (point) => {
    const position = projection.invert?.(point);
    if (!position || !position.every(Number.isFinite)) return null;
    const [x = Infinity, y = Infinity] = projection(position) ?? [];
    return Math.hypot(x - point[0], y - point[1]) < NEAR ? position : null;
  };
}
