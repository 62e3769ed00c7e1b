import type { ExportFormat } from "./exportFormat";

/** Vector, with live text in the atlas's typefaces and the record of its evidence in `<metadata>`. */
export const svgFormat: ExportFormat = {
  id: "svg",
  extension: "svg",
  kind: "vectors",
  copiesAs: "text/plain",
  refusal: () => null,
  make: async (sheet) => {
    const { sheetSvg } = await import("../../sheet/sheetSvg");
    return new Blob([sheetSvg(sheet)], { type: "image/svg+xml" });
  },
};
