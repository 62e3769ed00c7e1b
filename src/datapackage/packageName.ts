import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { viewQuery } from "../sheet/permalink";
import type { ViewState } from "../viewstate/viewState";

/** Enough of a hash to tell views apart in one folder. */
const HASH_LENGTH = 8;

/**
 * Name of a package's file: `waybill-2026.1.zip` for an edition, `waybill-2026.1-view-3fa94c01.zip` for a view of it.
 * The same view has the same name.
 */
export function packageName(edition: string, view: ViewState | null): string {
  if (!view) return `waybill-${edition}.zip`;
  const hash = bytesToHex(sha256(utf8ToBytes(viewQuery(view)))).slice(0, HASH_LENGTH);
  return `waybill-${edition}-view-${hash}.zip`;
}
