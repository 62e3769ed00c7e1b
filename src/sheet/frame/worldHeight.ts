import { PROJECTIONS } from "../../render/project/projections";
import { boundsOfPoints } from "../../render/project/shapes";
import type { ViewState } from "../../viewstate/viewState";
import type { PxSize } from "../frameCamera";
import type { SheetProjection } from "../sheetProjections";
import { shownExtent } from "./shownExtent";

/** Any frame in which the whole world is drawn. */
const WHOLE = { center: [0, 0], zoom: 0, width: 512, height: 512 } as const;
/** Free space around a world that stands in its frame, as a share of the frame's height. */
const AIR = 0.08;

/**
 * The height of a frame for its width into which the whole world fits with a little air, where that is what a sheet
 * shows: a taller one would be empty above and below. Infinite where there is more to see.
 */
export function worldHeight(
  view: Pick<ViewState, "camera" | "projection">,
  screen: PxSize,
  projection: SheetProjection,
): number {
  if (projection === "screen" || view.projection === "globe" || !shownExtent(view, screen).isWhole)
    return Infinity;
  const outline = PROJECTIONS[projection](WHOLE).outline?.();
  if (!outline) return Infinity;
  const [x0, y0, x1, y1] = boundsOfPoints(outline);
  return ((y1 - y0) / (x1 - x0)) * (1 + AIR);
}
