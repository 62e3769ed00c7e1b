import { readFile } from "node:fs/promises";
import { withPngMetadata } from "../render/png/pngChunks";
import { pngMetadata } from "../sheet/metadata/pngMetadata";
import type { Sheet } from "../sheet/sheet";
import { sheetPdf } from "../sheet/sheetPdf";
import { sheetSvg } from "../sheet/sheetSvg";
import { rasterise } from "./rasterise";
import { ttfPath } from "./ttfPath";

/** A kind of file that the command line makes from a sheet. */
interface SnapshotWriter {
  /** What a manifest and `--format` call it. */
  readonly id: string;
  /** What its files' names end in, without the first dot. */
  readonly ending: string;
  write(sheet: Sheet): string | Uint8Array | Promise<string | Uint8Array>;
}

/** In the order in which they are told; a new format is one more entry. */
export const SNAPSHOT_FORMATS = [
  { id: "svg", ending: "svg", write: (sheet) => sheetSvg(sheet) },
  {
    id: "png",
    ending: "png",
    write: (sheet) => withPngMetadata(rasterise(sheetSvg(sheet), sheet.spec.scale), pngMetadata(sheet)),
  },
  { id: "pdf", ending: "pdf", write: (sheet) => sheetPdf(sheet, (face) => readFile(ttfPath(face))) },
] as const satisfies readonly SnapshotWriter[];

export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number]["id"];

/** Words by which formats are asked for. */
export const FORMAT_IDS: readonly SnapshotFormat[] = SNAPSHOT_FORMATS.map(({ id }) => id);

export function formatOf(id: SnapshotFormat): SnapshotWriter {
  const format = SNAPSHOT_FORMATS.find((known) => known.id === id);
  if (!format) throw new Error(`there is no format "${id}"`);
  return format;
}
