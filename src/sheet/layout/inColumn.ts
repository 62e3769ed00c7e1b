import type { Arrangement } from "./arrangement";
import { LEAST_MAP_SHARE } from "./mapShares";

const MARGIN = 14;
const GUTTER = 20;
const BELOW_TITLE = 12;
const BELOW_MAP = 14;
const COLUMN_WIDTH = 270;
/** A narrow map is upright and a wide one lies: its height in px grows more slowly than its width. */
const MAP_BASE = 140;
const MAP_SLOPE = 0.62;
/** However much there is to say, a column is not taller than this many of its maps, or than the narrowest needs. */
const MOST_MAPS = 3;
const TALLEST_NARROW = 1300;
/** As much taller it may be before it would be refused. */
const LAST_TALLER = 1.25;

function mapHeight(width: number): number {
  return Math.round(MAP_BASE + MAP_SLOPE * width);
}

/** The tallest that a column of a width may become, in px. */
export function tallestColumn(width: number): number {
  return Math.max(TALLEST_NARROW, MOST_MAPS * mapHeight(width));
}

/** The tallest that it may become before it is refused, in px. */
export function lastTallestColumn(width: number): number {
  return Math.round(tallestColumn(width) * LAST_TALLER);
}

/** For the columns of a page: title, map and everything else under each other, as tall as they are. */
export const inColumn: Arrangement = {
  id: "in-column",
  suits: ({ height }) => height === "auto",
  shares: ({ width }, least) => [
    mapHeight(width) / (least < LEAST_MAP_SHARE ? lastTallestColumn(width) : tallestColumn(width)),
  ],
  regions: ({ width }, share, titleHeight, tallest) => {
    const height = Math.round(mapHeight(width) / share);
    const textWidth = width - 2 * MARGIN;
    const titled = titleHeight(textWidth);
    const mapY = titled > 0 ? MARGIN + titled + BELOW_TITLE : 0;
    const ownHeight = Math.ceil(Math.min(mapHeight(width), width * tallest));
    const y = mapY + ownHeight + BELOW_MAP;
    const count = Math.max(1, Math.round(textWidth / COLUMN_WIDTH));
    return {
      map: { x: 0, y: mapY, width, height: ownHeight },
      title: { x: MARGIN, y: MARGIN, width: textWidth },
      columns: { x: MARGIN, y, width: textWidth, height: height - MARGIN - y, count, gutter: GUTTER },
      endsBelow: MARGIN,
      colophon: "across",
      hasTitleRule: false,
    };
  },
};
