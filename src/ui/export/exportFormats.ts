import { csvFormat } from "./csvFormat";
import type { ExportFormat } from "./exportFormat";
import { geoJsonFormat } from "./geoJsonFormat";
import { pdfFormat } from "./pdfFormat";
import { pngFormat } from "./pngFormat";
import { svgFormat } from "./svgFormat";
import { svgOutlinesFormat } from "./svgOutlinesFormat";

/** In the order in which they are offered; a new format is one file and one line. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  pngFormat,
  svgFormat,
  svgOutlinesFormat,
  pdfFormat,
  geoJsonFormat,
  csvFormat,
];
