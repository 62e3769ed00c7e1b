// @ts-check
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { cacheControl } from "../headers.mjs";
import { byteRange } from "./byteRange.mjs";
import { contentType } from "./contentType.mjs";
import { fileBody, fileStream } from "./fileBody.mjs";

/** The build's names for content that never changes: `assets/<name>-<hash of eight or more>.<ending>`. */
const hashedName = /-[\w-]{8,}\.\w+$/;

/** @param {string | undefined} header `If-None-Match` @param {string} etag */
const matches = (header, etag) =>
  header !== undefined &&
  header
    .split(",")
    .some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));

/**
 * Answers a GET or HEAD request with a file: whole, compressed, in part, or "not modified".
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @param {{ status?: number }} [options]
 */
export async function respond(request, response, path, { status = 200 } = {}) {
  const type = contentType(path);
  const body = await fileBody(path, type);
  const isHead = request.method === "HEAD";
  const hashed = hashedName.test(basename(path)) && /[\\/]assets[\\/]/.test(path);
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", hashed ? cacheControl.hashed : cacheControl.other);
  response.setHeader("Accept-Ranges", "bytes");
  if (body.gzipped) response.setHeader("Vary", "Accept-Encoding");

  const ifRange = request.headers["if-range"];
  const isRangeCurrent = ifRange === undefined || (ifRange === body.etag && !ifRange.startsWith("W/"));
  const range = status === 200 && isRangeCurrent ? byteRange(request.headers.range, body.size) : null;
  const acceptsGzip = /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test(request.headers["accept-encoding"] ?? "");
  const gzipped = range === null && acceptsGzip ? body.gzipped : null;
  const etag = gzipped ? body.etag.replace(/"$/, '-gzip"') : body.etag;
  response.setHeader("ETag", etag);

  if (status === 200 && matches(request.headers["if-none-match"], etag)) {
    response.writeHead(304).end();
    return;
  }
  if (range === "unsatisfiable") {
    response.writeHead(416, { "Content-Range": `bytes */${body.size}`, "Content-Length": 0 }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: body.size - 1 };
  if (range) response.setHeader("Content-Range", `bytes ${start}-${end}/${body.size}`);
  if (gzipped) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", gzipped ? gzipped.length : end - start + 1);
  response.writeHead(range ? 206 : status);
  if (isHead) response.end();
  else if (gzipped) response.end(gzipped);
  else if (body.bytes) response.end(body.bytes.subarray(start, end + 1));
  else await pipeline(fileStream(path, start, end), response);
}
