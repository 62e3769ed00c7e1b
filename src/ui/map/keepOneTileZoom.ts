import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Has every source drawn from tiles of one zoom, that of the map. On a near globe MapLibre takes coarser tiles far
 * from the middle and finer ones in it; names are placed for whole zooms, and two zooms at a time would show names of
 * both over each other.
 */
export function keepOneTileZoom(map: Pick<MapLibreMap, "getSource">, sources: Iterable<string>): void {
  for (const id of sources) {
    const source = map.getSource(id);
    if (source) source.calculateTileZoom = (zoom) => zoom;
  }
}
