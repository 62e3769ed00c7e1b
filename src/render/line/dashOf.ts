/** What MapLibre needs to know of a line to measure its dashes. */
export interface DashedLine {
  /** Width at the tile's whole zoom: dashes are counted in it. */
  widthAtTileZoom: number;
  /** Width as drawn. */
  width: number;
  /** How much the tile is enlarged, and its dashes with it. */
  enlargement: number;
  hasRoundCaps: boolean;
}

/**
 * A style's dashes in px.
 *
 * MapLibre measures dashes in widths of the line at the tile's zoom and enlarges them with the tile, their round ends
 * included. It joins the last of an odd number of dashes to the first; SVG and PDF repeat an odd list with dashes and
 * gaps swapped, so it ends with a gap of nothing here.
 *
 * @returns null for a solid line
 */
export function dashOf(dasharray: unknown, line: DashedLine): number[] | null {
  const lengths = Array.isArray(dasharray) ? dasharray.map(Number) : [];
  const sum = lengths.reduce((total, length) => total + length, 0);
  if (lengths.length < 2 || sum === 0 || line.widthAtTileZoom === 0) return null;
  const unit = line.widthAtTileZoom * line.enlargement;
  const longer = 2 * roundEndOf(line);
  const even = lengths.length % 2 === 0 ? lengths : [...lengths, 0];
  return even.map((length, at) => Math.max(0, length * unit + (at % 2 === 0 ? longer : -longer)));
}

/**
 * How much further than here a dash reaches there on each side, in px: a round end is half as long as the line is wide
 * here, but half as long as the enlarged line there.
 */
export function roundEndOf({ widthAtTileZoom, enlargement, width, hasRoundCaps }: DashedLine): number {
  return hasRoundCaps ? (widthAtTileZoom * enlargement - width) / 2 : 0;
}
