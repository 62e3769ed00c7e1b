import type { ExportFormat } from "./exportFormat";

/** The data of what is in the frame, for GIS: each feature with its claims and their citations. */
export const geoJsonFormat: ExportFormat = {
  id: "geojson",
  extension: "geojson",
  kind: "data",
  copiesAs: "text/plain",
  refusal: () => null,
  make: async (sheet, held) => {
    const { sheetGeoJson } = await import("../../sheet/data/sheetGeoJson");
    return new Blob([sheetGeoJson(sheet, held)], { type: "application/geo+json" });
  },
};
