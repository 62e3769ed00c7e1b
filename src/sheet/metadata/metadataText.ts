import type { SheetMetadata } from "./sheetMetadata";

/**
 * The record as text for a file: one line, keys always in the same order. Apart from the reading, so that writing a
 * picture needs no schema library.
 */
export function metadataText(metadata: SheetMetadata): string {
  return JSON.stringify(metadata);
}
