import type { ExportFormat } from "./exportFormat";
import { pdfFormat } from "./pdfFormat";
import { pngFormat } from "./pngFormat";
import { svgFormat } from "./svgFormat";

/** In the order in which they are offered; a new format is one file and one line. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [pngFormat, svgFormat, pdfFormat];
