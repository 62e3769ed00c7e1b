import type { ExportFormat } from "./exportFormat";

/** The data of what is in the frame, for spreadsheets: a row for each mark, with its citations. */
export const csvFormat: ExportFormat = {
  id: "csv",
  extension: "csv",
  kind: "data",
  copiesAs: "text/plain",
  refusal: () => null,
  make: async (sheet, held) => {
    const { sheetCsv } = await import("../../sheet/data/sheetCsv");
    return new Blob([sheetCsv(sheet, held)], { type: "text/csv;charset=utf-8" });
  },
};
