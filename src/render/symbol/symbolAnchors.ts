import type { XY } from "../project/xy";
import { clipShapes } from "../project/clipShapes";
import { type Box, boundsOf, grow, type Shapes, touches } from "../project/shapes";
import { anchorAt, type LineAnchor, lengthOf, lineAnchors } from "./lineAnchors";

/** How MapLibre cuts a source into tiles, in px of the frame. */
export interface TileGrid {
  size: number;
  origin: XY;
  /** How many whole zooms the tiles are older than the camera, as a factor: 1 unless beyond the source's last zoom. */
  overscaling: number;
  /** How far a tile's data reaches beyond its edge, as a share of its size. */
  buffer: number;
}

/**
 * MapLibre lays out the marks on a line tile by tile: half a spacing in where the line comes in from a neighbour, a
 * fixed way in where it begins. The same tiles are cut here, so that the marks fall onto the same places.
 *
 * @param spacing `symbol-spacing`, in px of the frame
 * @param length room that a mark needs on the line, in px of the frame
 * @param lead how far in the first mark of a line that begins in a tile stands, in px of the frame
 */
export function anchorsAlong(
  shapes: Shapes,
  grid: TileGrid,
  frame: Box,
  { spacing, length, lead }: { spacing: number; length: number; lead: number },
): LineAnchor[] {
  const every = spacing - length < spacing / 4 ? length + spacing / 4 : spacing;
  return tilesOver(shapes, grid, frame).flatMap((tile) =>
    clipShapes(asLines(shapes), tile).lines.flatMap((line) => {
      const isContinued = isOnEdge(line[0], tile);
      const first = ((isContinued ? every / 2 : lead) * grid.overscaling) % every;
      return lineAnchors(line, { first, every, length }, !isContinued);
    }),
  );
}

/** One mark in the middle of each line, as far as each tile's buffered data knows the line. */
export function anchorsInMiddle(shapes: Shapes, grid: TileGrid, frame: Box): LineAnchor[] {
  return tilesOver(shapes, grid, frame).flatMap((tile) =>
    clipShapes(asLines(shapes), grow(tile, grid.buffer * grid.size)).lines.flatMap((line) => {
      const middle = anchorAt(line, lengthOf(line) / 2);
      return middle !== null && isInside(middle.point, tile) ? [middle] : [];
    }),
  );
}

function tilesOver(shapes: Shapes, { size, origin }: TileGrid, frame: Box): Box[] {
  const bounds = boundsOf(shapes);
  if (bounds === null || !touches(bounds, frame)) return [];
  const tiles: Box[] = [];
  const from = (edge: 0 | 1): number =>
    Math.floor((Math.max(bounds[edge], frame[edge]) - origin[edge]) / size);
  const to = (edge: 0 | 1): number =>
    Math.floor((Math.min(bounds[edge + 2] ?? 0, frame[edge + 2] ?? 0) - origin[edge]) / size);
  for (let row = from(1); row <= to(1); row++)
    for (let column = from(0); column <= to(0); column++) {
      const [x, y] = [origin[0] + column * size, origin[1] + row * size];
      tiles.push([x, y, x + size, y + size]);
    }
  return tiles;
}

/** Marks follow the edges of areas too. */
function asLines({ lines, rings }: Shapes): Shapes {
  const edges = rings.flatMap((ring) => (ring[0] === undefined ? [] : [[...ring, ring[0]]]));
  return { points: [], lines: [...lines, ...edges], rings: [] };
}

const EDGE_PX = 1e-6;

function isOnEdge(point: XY | undefined, [x0, y0, x1, y1]: Box): boolean {
  if (point === undefined) return false;
  const [x, y] = point;
  return [x - x0, x - x1, y - y0, y - y1].some((distance) => Math.abs(distance) < EDGE_PX);
}

function isInside([x, y]: XY, [x0, y0, x1, y1]: Box): boolean {
  return x >= x0 && x < x1 && y >= y0 && y < y1;
}
