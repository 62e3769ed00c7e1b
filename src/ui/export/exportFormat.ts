import type { Messages } from "../../messages/messages";
import type { DataSource } from "../../sheet/data/framedRecords";
import type { Sheet } from "../../sheet/sheet";
import type { SheetSpec } from "../../sheet/sheetSpec";

export type ExportFormatId = "svg" | "svg-outlines" | "png" | "pdf" | "geojson" | "csv";

/** What every browser's clipboard takes. */
export type ClipboardForm = "image/png" | "text/plain";

/** A kind of file that a sheet, or the data in its frame, can be saved as. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  readonly extension: string;
  /** As what it goes onto the clipboard, or null where clipboards do not take it. */
  readonly copiesAs: ClipboardForm | null;
  /** What it is made of: vectors have no pixels to choose, data has no look. */
  readonly kind: "pixels" | "vectors" | "data";
  /** Why a sheet of this size cannot be made in this format, in words, or null. */
  readonly refusal: (spec: SheetSpec, messages: Messages) => string | null;
  /** The whole file. Throws with the reason where it cannot be made whole. */
  readonly make: (sheet: Sheet, held: DataSource) => Promise<Blob>;
}
