import type { ProjectionId } from "../render/project/projections";

/** What a sheet can be drawn in, in the order in which it is offered: the screen's own, or one that no screen has. */
export const SHEET_PROJECTIONS = ["screen", "equal-earth", "natural-earth", "equal-area"] as const satisfies (
  | "screen"
  | ProjectionId
)[];

export type SheetProjection = (typeof SHEET_PROJECTIONS)[number];
