import type { Position } from "geojson";
import type { Ring } from "./rings";

/** Degrees; an anchor farther than this from a segment does not belong to it. */
const reach = 0.012;

function fractionAlong([x = 0, y = 0]: Position, [x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position) {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const isOn = t > 0 && t < 1 && Math.hypot(x - x0 - t * dx, y - y0 - t * dy) <= reach;
  return isOn ? t : null;
}

/**
 * The ring with these positions added to the segments they lie on. Both sides of a border get the same positions,
 * so neighbours still fit.
 */
export function insertAnchors(ring: Ring, anchors: readonly Position[]): Ring {
  return ring.flatMap((position, index) => {
    const next = ring[index + 1];
    if (next === undefined) return [position];
    const added = anchors
      .map((anchor) => ({ anchor, t: fractionAlong(anchor, position, next) }))
      .filter((hit): hit is { anchor: Position; t: number } => hit.t !== null)
      .toSorted((a, b) => a.t - b.t);
    return [position, ...added.map(({ anchor }) => anchor)];
  });
}
