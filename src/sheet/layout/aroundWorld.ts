import type { PxSize } from "../frameCamera";
import type { Arrangement } from "./arrangement";
import { besideMap } from "./besideMap";

const MARGIN = 16;
const GUTTER = 20;
const BELOW_TITLE = 14;
const BELOW_MAP = 16;
const NARROWEST_COLUMN = 205;
const WIDEST_COLUMN = 390;
const LARGEST_SHARE = 0.78;
const SMALLEST_SHARE = 0.5;

/** Columns across a sheet, of which so many lie under the map. */
interface Cut {
  readonly count: number;
  readonly under: number;
  /** Of the sheet's width that the map has over them. */
  readonly share: number;
}

/** The ways to cut a sheet into columns, the largest map first; of those with one share, the widest columns. */
function cuts({ width }: PxSize): readonly Cut[] {
  const textWidth = width - 2 * MARGIN;
  const widthOf = (count: number) => Math.floor((textWidth - (count - 1) * GUTTER) / count);
  const most = Math.max(2, Math.floor((textWidth + GUTTER) / (NARROWEST_COLUMN + GUTTER)));
  const byShare = new Map<number, Cut>();
  for (let count = 2; count <= most; count++) {
    if (widthOf(count) > WIDEST_COLUMN && count < most) continue;
    for (let under = 1; under < count; under++) {
      const share = (MARGIN + under * (widthOf(count) + GUTTER) - GUTTER) / width;
      if (share <= LARGEST_SHARE && share >= SMALLEST_SHARE && !byShare.has(share))
        byShare.set(share, { count, under, share });
    }
  }
  return [...byShare.values()].toSorted((a, b) => b.share - a.share);
}

/**
 * For worlds on wide sheets: the title over everything, the map no taller than the world, the columns under it and
 * beside it.
 */
export const aroundWorld: Arrangement = {
  id: "around-world",
  suits: (size, tallestMap) => tallestMap < Infinity && besideMap.suits(size, tallestMap),
  shares: (size) => cuts(size).map(({ share }) => share),
  regions: (size, asked, titleHeight, tallest) => {
    const { width, height } = size;
    const { count, under, share } = cuts(size).find((cut) => cut.share <= asked) ?? {
      count: 2,
      under: 1,
      share: SMALLEST_SHARE,
    };
    const textWidth = width - 2 * MARGIN;
    const titled = titleHeight(textWidth);
    const y = titled > 0 ? MARGIN + titled + BELOW_TITLE : 0;
    const mapWidth = Math.round(width * share);
    const mapHeight = Math.ceil(Math.min(mapWidth * tallest, height - y));
    // Where no title stands above them, the columns keep off the edge that the map may touch.
    const top = Math.max(y, MARGIN);
    return {
      map: { x: 0, y, width: mapWidth, height: mapHeight },
      title: { x: MARGIN, y: MARGIN, width: textWidth },
      columns: {
        x: MARGIN,
        y: top,
        width: textWidth,
        height: height - MARGIN - top,
        count,
        gutter: GUTTER,
        lower: { count: under, by: y + mapHeight + BELOW_MAP - top },
      },
      endsBelow: null,
      colophon: "column",
      hasTitleRule: false,
    };
  },
};
