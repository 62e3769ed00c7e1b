import { readFile } from "node:fs/promises";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { decodeView } from "../viewstate/viewCodec";
import type { ThemeName } from "../viewstate/viewState";
import { addressContext } from "../derive/addressContext";
import { bundledFonts } from "../render/bundledFonts";
import { withPngMetadata } from "../render/png/pngChunks";
import { composeSheet } from "../sheet/composeSheet";
import type { PxSize } from "../sheet/frameCamera";
import { pngMetadata } from "../sheet/metadata/pngMetadata";
import type { Sheet } from "../sheet/sheet";
import { isRefusal } from "../sheet/sheetRefusal";
import { sheetPdf } from "../sheet/sheetPdf";
import { sheetSpec } from "../sheet/sheetSpec";
import { sheetSvg } from "../sheet/sheetSvg";
import { rasterise } from "./rasterise";
import type { SnapshotAtlas } from "./snapshotAtlas";
import { ttfPath } from "./ttfPath";

export const SNAPSHOT_FORMATS = ["svg", "png", "pdf"] as const;
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];

/** One picture that is asked for. */
export interface SnapshotJob {
  /** Query string of the view's address. */
  readonly view: string;
  readonly size: PxSize;
  readonly scale: number;
  readonly theme: ThemeName;
  readonly format: SnapshotFormat;
  /** Size of the screen that the view's extent is taken from. */
  readonly screen: PxSize;
  /** Where the atlas is published. */
  readonly address: string;
  /** Parts that are left off. */
  readonly without: ReadonlySet<"title" | "legend" | "references">;
  /** Without paper and water. */
  readonly isTransparent: boolean;
}

/** How each format's bytes are made from a sheet; a new format is one more line. */
const WRITERS: {
  readonly [F in SnapshotFormat]: (sheet: Sheet) => string | Uint8Array | Promise<Uint8Array>;
} = {
  svg: (sheet) => sheetSvg(sheet),
  png: (sheet) => withPngMetadata(rasterise(sheetSvg(sheet), sheet.spec.scale), pngMetadata(sheet)),
  pdf: (sheet) => sheetPdf(sheet, (face) => readFile(ttfPath(face))),
};

/**
 * Makes pictures of one atlas, one at a time. Formats of a sheet asked for one after another share its composing, by
 * far most of the work.
 *
 * The function it gives throws an Error with the reason and the way out where a picture cannot be made as asked.
 */
export function snapshotMaker(held: SnapshotAtlas): (job: SnapshotJob) => Promise<string | Uint8Array> {
  let last: { key: string; sheet: Sheet } | null = null;
  return async (job) => {
    const key = JSON.stringify({ ...job, format: null, without: [...job.without] });
    if (last?.key !== key) last = { key, sheet: sheetOf(job, held) };
    return WRITERS[job.format](last.sheet);
  };
}

function sheetOf(job: SnapshotJob, held: SnapshotAtlas): Sheet {
  const { view, dropped } = decodeView(job.view, DEFAULT_VIEW, addressContext(held.atlas));
  if (dropped.length > 0) {
    const parts = dropped.map(({ parameter, reason }) => `${parameter}: ${reason}`);
    throw new Error(`parts of the view are not known: ${parts.join("; ")}`);
  }
  const { without } = job;
  const sheet = composeSheet({
    ...held,
    view,
    screen: job.screen,
    spec: {
      ...sheetSpec(job.size, job.theme),
      scale: job.scale,
      withTitle: !without.has("title"),
      withLegend: !without.has("legend"),
      withReferences: !without.has("references"),
      isTransparent: job.isTransparent,
    },
    address: job.address,
    fonts: bundledFonts,
  });
  if (isRefusal(sheet)) throw new Error(`${sheet.reason} ${sheet.wayOut}`);
  return sheet;
}
