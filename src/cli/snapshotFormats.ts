import { readFile } from "node:fs/promises";
import type { FontFace } from "../render/fontFace";
import { withPngMetadata } from "../render/png/pngChunks";
import type { DataSource } from "../sheet/data/framedRecords";
import { sheetCsv } from "../sheet/data/sheetCsv";
import { sheetGeoJson } from "../sheet/data/sheetGeoJson";
import { pngMetadata } from "../sheet/metadata/pngMetadata";
import { outlinedSheet } from "../sheet/outlinedSheet";
import type { Sheet } from "../sheet/sheet";
import { sheetPdf } from "../sheet/sheetPdf";
import { sheetSvg } from "../sheet/sheetSvg";
import { rasterise } from "./rasterise";
import { ttfPath } from "./ttfPath";

/** A kind of file that the command line makes from a sheet, or from the data in its frame. */
interface SnapshotWriter {
  /** What a manifest and `--format` call it. */
  readonly id: string;
  /** What its files' names end in, without the first dot. */
  readonly ending: string;
  write(sheet: Sheet, held: DataSource): string | Uint8Array | Promise<string | Uint8Array>;
}

const fontFile = (face: FontFace) => readFile(ttfPath(face));

/** In the order in which they are told; a new format is one more entry. */
export const SNAPSHOT_FORMATS = [
  { id: "svg", ending: "svg", write: (sheet) => sheetSvg(sheet) },
  {
    id: "svg-outlines",
    ending: "outlines.svg",
    write: async (sheet) => sheetSvg(await outlinedSheet(sheet, fontFile)),
  },
  {
    id: "png",
    ending: "png",
    write: (sheet) => withPngMetadata(rasterise(sheetSvg(sheet), sheet.spec.scale), pngMetadata(sheet)),
  },
  { id: "pdf", ending: "pdf", write: (sheet) => sheetPdf(sheet, fontFile) },
  { id: "geojson", ending: "geojson", write: sheetGeoJson },
  { id: "csv", ending: "csv", write: sheetCsv },
] as const satisfies readonly SnapshotWriter[];

export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number]["id"];

/** Words by which formats are asked for. */
export const FORMAT_IDS: readonly SnapshotFormat[] = SNAPSHOT_FORMATS.map(({ id }) => id);

/** The format that a file's name tells by its ending; the longest ending counts. */
export function formatOfFile(name: string): SnapshotFormat | null {
  const told = SNAPSHOT_FORMATS.filter(({ ending }) => name.endsWith(`.${ending}`));
  return told.toSorted((a, b) => b.ending.length - a.ending.length)[0]?.id ?? null;
}

export function formatOf(id: SnapshotFormat): SnapshotWriter {
  const format = SNAPSHOT_FORMATS.find((known) => known.id === id);
  if (!format) throw new Error(`there is no format "${id}"`);
  return format;
}
