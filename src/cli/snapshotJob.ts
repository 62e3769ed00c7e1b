import type { ThemeName } from "../viewstate/viewState";
import { bundledFonts } from "../render/bundledFonts";
import { composeSheet } from "../sheet/composeSheet";
import type { PxSize } from "../sheet/frameCamera";
import type { Sheet } from "../sheet/sheet";
import { isRefusal } from "../sheet/sheetRefusal";
import type { SheetProjection } from "../sheet/sheetProjections";
import { type AskedSpec, sheetSpec } from "../sheet/sheetSpec";
import { readView } from "./readView";
import type { SnapshotAtlas } from "./snapshotAtlas";

/** Parts of a sheet that can be left off. */
export const SHEET_PARTS = ["title", "legend", "references"] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** One sheet that is asked for, in whatever formats: plain data, so that it can be handed to another process. */
export interface SnapshotJob {
  /** Query string of the view's address, with the sheet's own texts. */
  readonly view: string;
  readonly size: Pick<AskedSpec, "width" | "height">;
  readonly scale: number;
  readonly theme: ThemeName;
  /** Size of the screen that the view's extent is taken from. */
  readonly screen: PxSize;
  /** Where the atlas is published. */
  readonly address: string;
  /** Parts that are left off. */
  readonly without: readonly SheetPart[];
  readonly projection: SheetProjection;
  readonly withInset: boolean;
  /** Without paper and water. */
  readonly isTransparent: boolean;
  /** Every colour as the grey of the same luminance. */
  readonly isGreyscale: boolean;
}

/**
 * Composes the sheet of a job.
 *
 * @throws Error with the reason and the way out where it cannot be made as asked
 */
export function snapshotSheet(job: SnapshotJob, held: SnapshotAtlas): Sheet {
  const view = readView(job.view, held.atlas);
  const { without } = job;
  const sheet = composeSheet({
    ...held,
    view,
    screen: job.screen,
    spec: {
      ...sheetSpec(job.size, job.theme),
      scale: job.scale,
      withTitle: !without.includes("title"),
      withLegend: !without.includes("legend"),
      withReferences: !without.includes("references"),
      projection: job.projection,
      withInset: job.withInset,
      isTransparent: job.isTransparent,
      isGreyscale: job.isGreyscale,
    },
    address: job.address,
    fonts: bundledFonts,
  });
  if (isRefusal(sheet)) throw new Error(`${sheet.reason} ${sheet.wayOut}`);
  return sheet;
}
