import type { MapFrame } from "../../derive/mapFrame";
import type { MapProjection } from "../../render/project/mapProjection";
import { type ProjectionId, PROJECTIONS } from "../../render/project/projections";
import type { ViewState } from "../../viewstate/viewState";
import { frameCamera, type PxSize } from "../frameCamera";
import type { SheetProjection } from "../sheetProjections";
import { fittedFrame } from "./fittedFrame";

/** A map frame and what it is drawn in. */
export interface SheetFrame extends MapFrame {
  readonly projection: ProjectionId;
}

/** The frame of `size` that shows at least all that a screen's map of the view shows, in the projection chosen. */
export function sheetFrame(
  view: Pick<ViewState, "camera" | "projection">,
  screen: PxSize,
  size: PxSize,
  choice: SheetProjection,
): SheetFrame {
  const projection = choice === "screen" ? view.projection : choice;
  const frame =
    projection === "mercator"
      ? frameCamera(view.camera, screen, size)
      : fittedFrame(view, screen, size, projection);
  return { ...frame, projection };
}

export function projectionOf(frame: SheetFrame): MapProjection {
  return PROJECTIONS[frame.projection](frame);
}
