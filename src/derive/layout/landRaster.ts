import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { toWorld } from "../mercator";
import { boundsOf } from "./flowPaths";

/** Cells along each side of the Mercator world: 2 css px at zoom 2, 8 at zoom 4. */
const SIDE = 1024;

/** What lies at a point of the Mercator world: a country's mainland or one of its lesser parts; undefined at sea. */
export type CountryAt = (
  x: number,
  y: number,
) => { readonly id: string; readonly isMainland: boolean } | undefined;

/** Where a row's middle crosses a country's rings, in cells from the west. */
function crossingsByRow(rings: readonly (readonly Position[])[]): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    const points = ring.map(([lng = 0, lat = 0]) => toWorld([lng, lat]).map((share) => share * SIDE - 0.5));
    for (let at = 1; at < points.length; at++) {
      const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [points[at - 1], points[at]];
      const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
      for (let row = Math.ceil(top); row < bottom; row++) {
        const x = x0 + ((x1 - x0) * (row - y0)) / (y1 - y0);
        const held = rows.get(row);
        if (held) held.push(x);
        else rows.set(row, [x]);
      }
    }
  }
  return rows;
}

/** Width times height of a polygon's box on the Mercator map: enough to tell the mainland. */
function sizeOf([ring = []]: readonly (readonly Position[])[]): number {
  const [x0, y0, x1, y1] = boundsOf(ring.map(([lng = 0, lat = 0]) => toWorld([lng, lat])));
  return (x1 - x0) * (y1 - y0);
}

/** Countries as a raster of the Mercator world, filled row by row: quick to ask where a name would lie. */
export function landRaster(countries: readonly Feature<Polygon | MultiPolygon>[]): CountryAt {
  const cells = new Uint16Array(SIDE * SIDE);
  countries.forEach(({ geometry }, index) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const largestFirst = polygons.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    largestFirst.forEach((rings, part) => {
      const value = 2 * (index + 1) + (part === 0 ? 1 : 0);
      for (const [row, crossings] of crossingsByRow(rings)) {
        if (row < 0 || row >= SIDE) continue;
        const start = row * SIDE;
        crossings.sort((a, b) => a - b);
        for (let at = 1; at < crossings.length; at += 2) {
          const [from, to] = [crossings[at - 1] ?? 0, crossings[at] ?? 0];
          cells.fill(value, start + Math.max(0, Math.ceil(from)), start + Math.min(SIDE, Math.ceil(to)));
        }
      }
    });
  });
  const held = countries.flatMap(({ id }) =>
    [false, true].map((isMainland) => ({ id: String(id), isMainland })),
  );
  return (x, y) => {
    const [column, row] = [Math.floor((x - Math.floor(x)) * SIDE), Math.floor(y * SIDE)];
    const value = row >= 0 && row < SIDE ? (cells[row * SIDE + column] ?? 0) : 0;
    return held[value - 2];
  };
}
