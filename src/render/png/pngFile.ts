import { crc32 } from "./crc32";

/** One chunk of a PNG file. */
export interface PngChunk {
  /** Four letters. */
  type: string;
  body: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check of a chunk. */
const OVERHEAD = 12;
const MOST_CHUNKS = 10_000;

export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > SIGNATURE.length && SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The chunks of a file in order, as far as they are whole: what follows a chunk that is cut off or does not say true
 * is not read.
 */
export function readChunks(bytes: Uint8Array): PngChunk[] {
  if (!isPng(bytes)) return [];
  const chunks: PngChunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + OVERHEAD <= bytes.length && chunks.length < MOST_CHUNKS) {
    const length = view.getUint32(at);
    const end = at + OVERHEAD + length;
    if (end > bytes.length) break;
    if (view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, body: bytes.subarray(at + 8, end - 4) });
    at = end;
    if (type === "IEND") break;
  }
  return chunks;
}

export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { body }) => sum + OVERHEAD + body.length, SIGNATURE.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, body } of chunks) {
    view.setUint32(at, body.length);
    bytes.set(
      Array.from(type, (letter) => letter.charCodeAt(0)),
      at + 4,
    );
    bytes.set(body, at + 8);
    view.setUint32(at + 8 + body.length, crc32(bytes.subarray(at + 4, at + 8 + body.length)));
    at += OVERHEAD + body.length;
  }
  return bytes;
}
