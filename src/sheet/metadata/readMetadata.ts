import { SheetMetadata } from "./sheetMetadata";

/** The record of a sheet with every mark of the atlas on it has a tenth of it. */
const LONGEST_RECORD = 4_000_000;

/** A record out of a file, which may be anybody's; null where it is not one of ours or not whole. Never throws. */
export function readMetadata(text: string): SheetMetadata | null {
  if (text.length > LONGEST_RECORD) return null;
  try {
    const result = SheetMetadata.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
