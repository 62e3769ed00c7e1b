import type { Atlas } from "../atlas/atlas";
import { edtfSpan } from "../schema/edtf";

/** When an edition was issued, as RFC 3339 has it: its first instant by UTC. It is written in the data; no clock is asked. */
export function issuedAt({ edition }: Pick<Atlas, "edition">): string {
  const day = edtfSpan(edition.issued)?.first;
  if (!day) throw new Error(`the edition's date "${edition.issued}" has no first day`);
  return `${day}T00:00:00Z`;
}
