import type { MultiPolygon, Polygon, Position as GeoPosition } from "geojson";
import { boundsOf } from "../layout/flowPaths";
import { toWorld, WORLD_PX } from "../mercator";

/** Longest side, css px, from which a part of a country is seen as land: a smaller one is a speck that reads as a mark. */
const SEEN_PX = 6.5;

interface SizedPart {
  readonly geometry: Polygon | MultiPolygon;
  /** Whole zoom from which these parts are drawn. */
  readonly minzoom: number;
}

function sideOf([ring = []]: readonly (readonly GeoPosition[])[]): number {
  const [x0, y0, x1, y1] = boundsOf(ring.map(([lng = 0, lat = 0]) => toWorld([lng, lat])));
  return Math.max(x1 - x0, y1 - y0);
}

/** An area in pieces by the whole zoom from which each is large enough to be tinted and outlined; its largest always is. */
export function partsBySize(geometry: Polygon | MultiPolygon): readonly SizedPart[] {
  if (geometry.type === "Polygon") return [{ geometry, minzoom: 0 }];
  const sized = geometry.coordinates.map((coordinates) => ({ coordinates, side: sideOf(coordinates) }));
  const largest = Math.max(...sized.map(({ side }) => side));
  const byZoom = new Map<number, GeoPosition[][][]>();
  for (const { coordinates, side } of sized) {
    const from = side === largest ? 0 : Math.max(0, Math.ceil(Math.log2(SEEN_PX / (WORLD_PX * side))));
    byZoom.set(from, [...(byZoom.get(from) ?? []), coordinates]);
  }
  return [...byZoom]
    .toSorted(([a], [b]) => a - b)
    .map(([minzoom, coordinates]) => ({ geometry: { type: "MultiPolygon", coordinates }, minzoom }));
}
