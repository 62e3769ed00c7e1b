import type { PngMetadata } from "../../render/png/pngChunks";
import type { Sheet } from "../sheet";
import { metadataText } from "./metadataText";
import { xmpPacket } from "./xmpPacket";

const CSS_DPI = 96;

/**
 * What a PNG of the sheet carries: its resolution, its colour space, the standard keywords, the record under `Waybill`,
 * and XMP.
 */
export function pngMetadata({ spec, metadata }: Pick<Sheet, "spec" | "metadata">): PngMetadata {
  return {
    dpi: CSS_DPI * spec.scale,
    isSrgb: true,
    text: {
      Title: metadata.title,
      Description: metadata.alt,
      Source: metadata.permalink,
      Copyright: metadata.licence,
      Software: metadata.credit,
      Waybill: metadataText(metadata),
    },
    xmp: xmpPacket(metadata),
  };
}
