const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** Cyclic redundancy check of PNG chunks: PNG specification, annex D. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // Over every byte of a picture twice, hence by index: an iterator takes several times as long.
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
