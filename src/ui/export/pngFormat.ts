import { rasterise, rasteriseRefusal } from "../rasterise";
import type { ExportFormat } from "./exportFormat";

const CSS_DPI = 96;

/** Pixels, drawn by the browser, with resolution, references and the way back to the view in its text chunks. */
export const pngFormat: ExportFormat = {
  id: "png",
  extension: "png",
  refusal: rasteriseRefusal,
  make: async (sheet) => {
    const [{ sheetSvg }, { metadataText }, { withPngMetadata }, { pictureFonts }] = await Promise.all([
      import("../../sheet/sheetSvg"),
      import("../../sheet/metadata/metadataText"),
      import("../../render/png/pngChunks"),
      import("../pictures/pictureFonts"),
    ]);
    const { spec, page, metadata } = sheet;
    const picture = await rasterise(sheetSvg(sheet, await pictureFonts([page])), spec);
    const bytes = withPngMetadata(new Uint8Array(await picture.arrayBuffer()), {
      dpi: CSS_DPI * spec.scale,
      text: {
        Title: metadata.title,
        Description: metadata.alt,
        Source: metadata.permalink,
        Copyright: metadata.licence,
        Waybill: metadataText(metadata),
      },
    });
    return new Blob([bytes], { type: "image/png" });
  },
};
