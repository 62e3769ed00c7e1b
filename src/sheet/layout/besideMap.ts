import type { Arrangement } from "./arrangement";
import { mapShares } from "./mapShares";

const MARGIN = 14;
const GUTTER = 16;
const BELOW_TITLE = 15;
/** Wider text is set in two columns. */
const WIDEST_SINGLE = 330;
const LARGEST_SHARE = 0.76;

/** For wide sheets: the map from edge to edge at the left, everything else beside it. */
export const besideMap: Arrangement = {
  id: "beside-map",
  suits: ({ width, height }) => height !== "auto" && width >= 1.15 * height,
  shares: (_, least) => mapShares(LARGEST_SHARE, least),
  regions: ({ width, height }, share, titleHeight) => {
    const mapWidth = Math.ceil(width * share);
    const x = mapWidth + MARGIN;
    const textWidth = width - MARGIN - x;
    const titled = titleHeight(textWidth);
    const y = MARGIN + titled + (titled > 0 ? BELOW_TITLE : 0);
    const count = textWidth > WIDEST_SINGLE ? 2 : 1;
    return {
      map: { x: 0, y: 0, width: mapWidth, height },
      title: { x, y: MARGIN, width: textWidth },
      columns: { x, y, width: textWidth, height: height - MARGIN - y, count, gutter: GUTTER },
      endsBelow: null,
      colophon: "across",
      hasTitleRule: titled > 0,
    };
  },
};
