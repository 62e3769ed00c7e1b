// @ts-check
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** Larger files are streamed and never compressed: they are archives read by range. */
const largestInMemory = 32 * 1024 * 1024;
const compressible = /^(text\/|image\/svg|application\/(json|geo\+json|ld\+json|manifest\+json|xml|wasm))/;

/**
 * @typedef {object} FileBody
 * @property {number} size in bytes, uncompressed
 * @property {string} etag
 * @property {Buffer | null} bytes null for a file that is streamed
 * @property {Buffer | null} gzipped null where compression is useless
 */

/** @type {Map<string, { stamp: string, body: Promise<FileBody> }>} */
const cache = new Map();

/**
 * @param {string} path
 * @param {string} type
 * @param {number} size
 * @param {string} stamp
 * @returns {Promise<FileBody>}
 */
async function read(path, type, size, stamp) {
  if (size > largestInMemory) return { size, etag: `W/"${stamp}"`, bytes: null, gzipped: null };
  const bytes = await readFile(path);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
  const gzipped = compressible.test(type) && bytes.length > 1024 ? await compress(bytes) : null;
  return { size: bytes.length, etag, bytes, gzipped };
}

/**
 * A file's bytes, its entity tag (a hash of the content) and its compressed form, kept until the file changes.
 * @param {string} path
 * @param {string} type its media type, which decides about compression
 */
export async function fileBody(path, type) {
  const { size, mtimeMs } = await stat(path);
  const stamp = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
  const held = cache.get(path);
  if (held?.stamp === stamp) return held.body;
  const body = read(path, type, size, stamp);
  cache.set(path, { stamp, body });
  // A failed read is not kept: the next request tries again.
  body.catch(() => cache.delete(path));
  return body;
}

/**
 * Part of a file that is too large to hold.
 * @param {string} path
 * @param {number} start
 * @param {number} end inclusive
 */
export const fileStream = (path, start, end) => createReadStream(path, { start, end });
