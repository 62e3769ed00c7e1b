import type { Ring } from "./rings";

/**
 * The ring with positions every 90° along edges longer than 180° of longitude. Only the edge along the South Pole
 * is as long; without the breaks a reader may take it for one that crosses the antimeridian.
 */
export function breakLongEdges(ring: Ring): Ring {
  return ring.flatMap((position, index) => {
    const [x0 = 0, y0 = 0] = position;
    const [x1 = x0, y1 = y0] = ring[index + 1] ?? [];
    if (Math.abs(x1 - x0) <= 180) return [position];
    const fractions = [0.25, 0.5, 0.75];
    return [position, ...fractions.map((t) => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)])];
  });
}
