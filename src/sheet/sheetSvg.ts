import type { EmbeddedFont } from "../render/svg/embeddedFonts";
import { writeSvg } from "../render/svgWriter";
import { metadataText } from "./metadata/metadataText";
import type { Sheet } from "./sheet";

/**
 * The sheet as SVG with live text: named groups, `<title>`, `<desc>` and the machine-readable record in `<metadata>`.
 * The same sheet gives the same bytes.
 *
 * @param embedFonts for an SVG that is drawn as an image, where the page's fonts do not reach
 */
export function sheetSvg(sheet: Sheet, embedFonts: readonly EmbeddedFont[] = []): string {
  const { spec, page, metadata } = sheet;
  return writeSvg([page], {
    width: spec.width,
    height: spec.height,
    title: metadata.title,
    desc: `${metadata.alt}\n\n${metadata.description}`,
    metadata: metadataText(metadata),
    embedFonts,
  });
}
