import type { Position } from "geojson";
import type { Ring } from "./rings";
import { polygonContains } from "./rings";

interface Cell {
  x: number;
  y: number;
  half: number;
  distance: number;
  reach: number;
}

function segmentDistance(
  x: number,
  y: number,
  [x0 = 0, y0 = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}

/** Distance to the polygon's edge, positive inside. */
function edgeDistance(rings: Ring[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      nearest = Math.min(nearest, segmentDistance(x, y, ring[i - 1] ?? [], ring[i] ?? []));
    }
  }
  return polygonContains(rings, [x, y]) ? nearest : -nearest;
}

function cellAt(rings: Ring[], x: number, y: number, half: number): Cell {
  const distance = edgeDistance(rings, x, y);
  return { x, y, half, distance, reach: distance + half * Math.SQRT2 };
}

/**
 * The inside position farthest from the edge, found by quartering the cells that can still hold a better one
 * (Garcia-Castellanos and Lombardo 2007; the quadtree search is Mapbox's polylabel). Planar: scale the rings
 * before if degrees of longitude are to count less. Exact to `precision` times the polygon's smaller extent.
 */
export function poleOfInaccessibility(rings: Ring[], precision = 0.01): Position {
  const exterior = rings[0] ?? [];
  const xs = exterior.map(([x = 0]) => x);
  const ys = exterior.map(([, y = 0]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const size = Math.min(east - west, north - south);
  let best = cellAt(rings, (west + east) / 2, (south + north) / 2, 0);
  let open: Cell[] = [];
  for (let x = west; x < east; x += size) {
    for (let y = south; y < north; y += size) open.push(cellAt(rings, x + size / 2, y + size / 2, size / 2));
  }
  while (open.length > 0) {
    for (const cell of open) if (cell.distance > best.distance) best = cell;
    open = open
      .filter((cell) => cell.reach - best.distance > size * precision)
      .flatMap(({ x, y, half }) =>
        [-1, 1].flatMap((i) =>
          [-1, 1].map((j) => cellAt(rings, x + (i * half) / 2, y + (j * half) / 2, half / 2)),
        ),
      );
  }
  return [best.x, best.y];
}
