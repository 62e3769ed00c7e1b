/**
 * MapLibre reads a style at two zooms: what a tile is built of (filters, layout, what a feature's own value is mixed
 * from) at the tile's whole zoom, what is only painted at the camera's exact one.
 */
export interface Zooms {
  exact: number;
  /** The whole zoom of the tiles that would be on screen. */
  tile: number;
  /** How much larger than its own size a tile is drawn: 1 up to, but not, 2. */
  enlargement: number;
}

export function zoomsOf(zoom: number): Zooms {
  const tile = Math.max(0, Math.floor(zoom));
  return { exact: zoom, tile, enlargement: 2 ** (zoom - tile) };
}
