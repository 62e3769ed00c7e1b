import type { Arrangement } from "./arrangement";
import { mapShares } from "./mapShares";

const MARGIN = 18;
const GUTTER = 20;
const BELOW_TITLE = 14;
const BELOW_MAP = 14;
const COLUMN_WIDTH = 250;
const LARGEST_SHARE = 0.8;
/** A map's height for its width: a taller one would only show more of what lies north and south of the view. */
const MOST_UPRIGHT = 1.1;

/** For square and upright sheets: the title over the map, everything else in columns below it. */
export const belowMap: Arrangement = {
  id: "below-map",
  suits: () => true,
  shares: ({ width, height }, least) =>
    mapShares(Math.min(LARGEST_SHARE, (MOST_UPRIGHT * width) / height), least),
  regions: ({ width, height }, share, titleHeight, tallest) => {
    const textWidth = width - 2 * MARGIN;
    const titled = titleHeight(textWidth);
    const mapY = titled > 0 ? MARGIN + titled + BELOW_TITLE : 0;
    const mapHeight = Math.ceil(Math.min(height * share, width * tallest));
    const y = mapY + mapHeight + BELOW_MAP;
    const count = Math.max(2, Math.round(textWidth / COLUMN_WIDTH));
    return {
      map: { x: 0, y: mapY, width, height: mapHeight },
      title: { x: MARGIN, y: MARGIN, width: textWidth },
      columns: { x: MARGIN, y, width: textWidth, height: height - MARGIN - y, count, gutter: GUTTER },
      endsBelow: null,
      colophon: "column",
      hasTitleRule: false,
    };
  },
};
