import type { ExportFormat } from "./exportFormat";

/** For paper: vectors and text that can be searched, typefaces and the record of its evidence inside. */
export const pdfFormat: ExportFormat = {
  id: "pdf",
  extension: "pdf",
  kind: "vectors",
  copiesAs: null,
  refusal: () => null,
  make: async (sheet) => {
    const [{ sheetPdf }, { pictureTtf }] = await Promise.all([
      import("../../sheet/sheetPdf"),
      import("../pictures/pictureTtf"),
    ]);
    return new Blob([await sheetPdf(sheet, pictureTtf)], { type: "application/pdf" });
  },
};
