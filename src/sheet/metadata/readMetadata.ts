import { SheetMetadata } from "./sheetMetadata";

/** A record out of a file, which may be anybody's; null where it is not one of ours or not whole. Never throws. */
export function readMetadata(text: string): SheetMetadata | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = SheetMetadata.safeParse(value);
  return result.success ? result.data : null;
}
