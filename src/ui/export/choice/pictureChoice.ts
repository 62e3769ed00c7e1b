import type { SheetMetadata } from "../../../sheet/metadata/sheetMetadata";
import { SHEET_PRESETS } from "../../../sheet/sheetPresets";
import { CUSTOM, type ExportChoice } from "./exportChoice";
import { readChoice } from "./readChoice";

/**
 * The choices that make a picture again, its format apart, which stays the reader's. The record may be anybody's: what
 * is not offered falls back to the first choice.
 */
export function pictureChoice(metadata: SheetMetadata, kept: ExportChoice): ExportChoice {
  const { size, isColumn, parts } = metadata;
  const { width, height } = size;
  const preset = SHEET_PRESETS.find(
    (one) => one.width === width && one.height === (isColumn ? "auto" : height),
  );
  return readChoice({
    ...kept,
    preset: preset?.id ?? CUSTOM,
    customWidth: width,
    customHeight: height,
    scale: preset?.scale ?? kept.scale,
    theme: size.theme,
    projection: metadata.projection,
    withTitle: parts.title,
    withLegend: parts.legend,
    withReferences: parts.references,
    withInset: metadata.inset,
    isGreyscale: metadata.isGreyscale,
    isTransparent: metadata.isTransparent,
  });
}
