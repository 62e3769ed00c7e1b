import { globeOf } from "../../derive/globe";
import type { MapFrame } from "../frame";
import type { MapProjection } from "./mapProjection";
import type { XY } from "./xy";

const RADIANS = Math.PI / 180;
/** Degrees over which a scale is measured. */
const SMALL = 1e-3;
/** Points across and down the frame. */
const POINTS = 9;

/** The least and the largest linear scale at a position in any direction, in px a radian; null where none is seen. */
function scalesAt({ pointOf }: MapProjection, [longitude = 0, latitude = 0]: GeoJSON.Position): XY | null {
  const at = pointOf([longitude, latitude]);
  const east = pointOf([longitude + SMALL, latitude]);
  const north = pointOf([longitude, latitude + SMALL]);
  const parallel = Math.cos(latitude * RADIANS);
  if (!at || !east || !north || parallel < SMALL) return null;
  const step = SMALL * RADIANS;
  const [ex, ey] = [(east[0] - at[0]) / (step * parallel), (east[1] - at[1]) / (step * parallel)];
  const [nx, ny] = [(north[0] - at[0]) / step, (north[1] - at[1]) / step];
  // Semi-axes of Tissot's indicatrix; Snyder (1987), equations 4-12 and 4-13.
  const squares = ex * ex + ey * ey + nx * nx + ny * ny;
  const area = Math.abs(ex * ny - ey * nx);
  const sum = Math.sqrt(squares + 2 * area);
  const difference = Math.sqrt(Math.max(0, squares - 2 * area));
  return [(sum - difference) / 2, (sum + difference) / 2];
}

/**
 * How many times longer or shorter than at the frame's centre a distance is drawn at most anywhere in the frame, in any
 * direction: 1 where one scale holds all over it, infinite where it reaches beyond the world.
 */
export function scaleSpread(frame: MapFrame, projection: MapProjection): number {
  const { radius } = globeOf(frame);
  const steps = Array.from({ length: POINTS }, (_, at) => at / (POINTS - 1));
  const spreads = steps.flatMap((down) =>
    steps.flatMap((across): number[] => {
      const position = projection.positionAt([across * frame.width, down * frame.height]);
      const scales = position && scalesAt(projection, position);
      return scales ? scales.map((scale) => Math.max(scale / radius, radius / scale)) : [Infinity];
    }),
  );
  return Math.max(...spreads);
}
