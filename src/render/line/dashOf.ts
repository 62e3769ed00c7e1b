/**
 * A style's dashes in px.
 *
 * MapLibre measures dashes in widths of the line at the tile's zoom and enlarges them with the tile. It joins the last
 * of an odd number of dashes to the first; SVG and PDF repeat an odd list with dashes and gaps swapped, so it ends
 * with a gap of nothing here.
 *
 * @returns null for a solid line
 */
export function dashOf(dasharray: unknown, widthAtTileZoom: number, enlargement: number): number[] | null {
  const lengths = Array.isArray(dasharray) ? dasharray.map(Number) : [];
  const sum = lengths.reduce((total, length) => total + length, 0);
  if (lengths.length < 2 || sum === 0 || widthAtTileZoom === 0) return null;
  const even = lengths.length % 2 === 0 ? lengths : [...lengths, 0];
  return even.map((length) => length * widthAtTileZoom * enlargement);
}
