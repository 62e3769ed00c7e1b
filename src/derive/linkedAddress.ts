import type { Source } from "../schema/records/source";

/**
 * The address that may be followed to a source; null where it has none, or may be named and never linked, as a mirror
 * may. Where a program makes a link of any address it finds, such as a cell of a spreadsheet, no other may stand.
 */
export function linkedAddress({ URL: address, custom }: Source): string | null {
  return address !== undefined && custom.link ? address : null;
}
