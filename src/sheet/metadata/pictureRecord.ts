import { isPng } from "../../render/png/pngFile";
import { readPngText } from "../../render/png/readPngText";
import { LARGEST_PICTURE } from "./largestPicture";
import { readMetadata } from "./readMetadata";
import type { SheetMetadata } from "./sheetMetadata";
import { RECORD_TAG } from "./xmpPacket";

/** What a file that somebody opened says of the view it was made from. */
export type PictureRecord =
  | { readonly kind: "record"; readonly metadata: SheetMetadata }
  | { readonly kind: "too-large" | "not-a-picture" | "no-record" };

/** Where each kind of picture keeps its record, as text; a new kind is one more line. */
const KINDS: readonly {
  readonly isKind: (bytes: Uint8Array) => boolean;
  readonly recordText: (bytes: Uint8Array) => string | null;
}[] = [
  { isKind: isPng, recordText: (bytes) => readPngText(bytes).get("Waybill") ?? null },
  {
    isKind: (bytes) => startOf(bytes).includes("%PDF-"),
    recordText: (bytes) => elementText(bytes, RECORD_TAG),
  },
  {
    isKind: (bytes) => startOf(bytes).includes("<svg"),
    recordText: (bytes) => elementText(bytes, "metadata"),
  },
];

/**
 * Reads the record out of a PNG, SVG or PDF by scanning its bytes: nothing in the file is run, drawn or fetched. The
 * file may be anybody's and is never trusted; nothing in it makes this throw.
 */
export function pictureRecord(bytes: Uint8Array): PictureRecord {
  if (bytes.length > LARGEST_PICTURE) return { kind: "too-large" };
  const kind = KINDS.find(({ isKind }) => isKind(bytes));
  if (!kind) return { kind: "not-a-picture" };
  const metadata = readMetadata(kind.recordText(bytes) ?? "");
  return metadata ? { kind: "record", metadata } : { kind: "no-record" };
}

/** A byte order mark, an XML declaration and comments may stand before what tells the kind. */
const START = 4096;

function startOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, START));
}

/** A file made to be searched for ever is given up after so many. */
const MOST_ELEMENTS = 16;

/** The text of the first element of this name that has any, to its first tag or end. */
function elementText(bytes: Uint8Array, name: string): string | null {
  // One character for each byte, so that places in the one are places in the other.
  const letters = new TextDecoder("latin1").decode(bytes);
  let at = -1;
  for (let found = 0; found < MOST_ELEMENTS; found++) {
    at = letters.indexOf(`<${name}`, at + 1);
    if (at === -1) return null;
    const from = letters.indexOf(">", at) + 1;
    const to = letters.indexOf("<", from);
    if (from === 0 || to === -1) return null;
    const text = utf8(bytes.subarray(from, to));
    if (text !== null && text.trim() !== "") return unescaped(text);
  }
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,6}));/g, (whole, name?: string, code?: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
  );
}
