import type { ExportFormat } from "./exportFormat";

/** Vector, with outlines in place of text, for desks without the atlas's typefaces. */
export const svgOutlinesFormat: ExportFormat = {
  id: "svg-outlines",
  extension: "outlines.svg",
  kind: "vectors",
  copiesAs: "text/plain",
  refusal: () => null,
  make: async (sheet) => {
    const [{ sheetSvg }, { outlinedSheet }, { pictureTtf }] = await Promise.all([
      import("../../sheet/sheetSvg"),
      import("../../sheet/outlinedSheet"),
      import("../pictures/pictureTtf"),
    ]);
    return new Blob([sheetSvg(await outlinedSheet(sheet, pictureTtf))], { type: "image/svg+xml" });
  },
};
