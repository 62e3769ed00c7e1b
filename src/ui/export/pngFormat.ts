import { messagesIn } from "../../messages/messages";
import { rasterise, rasteriseRefusal } from "../rasterise";
import type { ExportFormat } from "./exportFormat";

/** Pixels, drawn by the browser, with resolution, references and the way back to the view in its text chunks. */
export const pngFormat: ExportFormat = {
  id: "png",
  extension: "png",
  kind: "pixels",
  copiesAs: "image/png",
  refusal: (spec, { exportDialog }) => rasteriseRefusal(spec, exportDialog.pixelProblems),
  make: async (sheet) => {
    const [{ sheetSvg }, { pngMetadata }, { withPngMetadata }, { pictureFonts }] = await Promise.all([
      import("../../sheet/sheetSvg"),
      import("../../sheet/metadata/pngMetadata"),
      import("../../render/png/pngChunks"),
      import("../pictures/pictureFonts"),
    ]);
    const { spec, page } = sheet;
    const words = messagesIn(sheet.view.language).exportDialog.pixelProblems;
    const picture = await rasterise(sheetSvg(sheet, await pictureFonts([page])), spec, words);
    const bytes = withPngMetadata(new Uint8Array(await picture.arrayBuffer()), pngMetadata(sheet));
    return new Blob([bytes], { type: "image/png" });
  },
};
