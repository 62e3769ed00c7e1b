import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../../scripts/headers.mjs";
import { serve } from "../../scripts/serve.mjs";

const script = "export const answer = 42;\n".repeat(200);
const outside = mkdtempSync(join(tmpdir(), "waybill-serve-"));
const root = join(outside, "site");
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, "assets"), { recursive: true });
  mkdirSync(join(root, "data"));
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Home</title>");
  writeFileSync(join(root, "assets/main-Ab3_-x9Q.js"), script);
  writeFileSync(join(root, "worker.mjs"), script);
  writeFileSync(join(root, "data/strikes.geojson"), "{}");
  writeFileSync(join(root, "data/tiles.pmtiles"), "0123456789");
  writeFileSync(join(root, "font.woff2"), "font");
  writeFileSync(join(root, "site.webmanifest"), "{}");
  writeFileSync(join(root, ".built-from"), "hash");
  symlinkSync(join(outside, "secret.txt"), join(root, "link.txt"));
  site = await serve({ root, base: "/maps/waybill/" });
});

afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks with the path exactly as written: `fetch` would resolve `..` before asking. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: site.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });

const base = "/maps/waybill/";

describe("a site under a folder", () => {
  test("answers below it, redirects to its slash, keeps the query", async () => {
    expect((await ask(base)).body.toString()).toContain("Home");
    const redirect = await ask("/maps/waybill?era=noriega");
    expect([redirect.status, redirect.headers["location"]]).toEqual([308, "/maps/waybill/?era=noriega"]);
  });

  test("has nothing above it", async () => {
    expect((await ask("/")).status).toBe(404);
    expect((await ask("/worker.mjs")).status).toBe(404);
  });
});

test.each([
  ["index.html", "text/html; charset=utf-8"],
  ["worker.mjs", "text/javascript; charset=utf-8"],
  ["data/strikes.geojson", "application/geo+json; charset=utf-8"],
  ["font.woff2", "font/woff2"],
  ["site.webmanifest", "application/manifest+json; charset=utf-8"],
])("%s is served as %s", async (path, type) => {
  expect((await ask(base + path)).headers["content-type"]).toBe(type);
});

test.each([base, `${base}worker.mjs`, `${base}nowhere`, "/"])(
  "%s carries every security header",
  async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value);
  },
);

test.each([
  "../secret.txt",
  "..%2fsecret.txt",
  "%2e%2e/secret.txt",
  "data/../../secret.txt",
  "..%5csecret.txt",
  "link.txt",
  ".built-from",
  "%00",
  "%E0%A4%A",
  "//secret.txt",
])("%s gives nothing away", async (path) => {
  const answer = await ask(base + path);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain("secret");
});

describe("parts of a file", () => {
  const part = async (range: string, more = {}) => {
    const { status, headers, body } = await ask(`${base}data/tiles.pmtiles`, { range, ...more });
    return [status, headers["content-range"], body.toString()];
  };

  test("come by first and last byte, open end and suffix", async () => {
    expect(await part("bytes=2-4")).toEqual([206, "bytes 2-4/10", "234"]);
    expect(await part("bytes=7-")).toEqual([206, "bytes 7-9/10", "789"]);
    expect(await part("bytes=-2")).toEqual([206, "bytes 8-9/10", "89"]);
    expect(await part("bytes=8-99")).toEqual([206, "bytes 8-9/10", "89"]);
  });

  test("outside it are refused, and what is no single range gives the whole", async () => {
    expect(await part("bytes=10-12")).toEqual([416, "bytes */10", ""]);
    expect(await part("bytes=4-2")).toEqual([200, undefined, "0123456789"]);
    expect(await part("bytes=0-1,4-5")).toEqual([200, undefined, "0123456789"]);
  });

  test("are not mixed with those of an older version", async () => {
    const { headers } = await ask(`${base}data/tiles.pmtiles`);
    const etag = String(headers["etag"]);
    expect(await part("bytes=2-4", { "if-range": etag })).toEqual([206, "bytes 2-4/10", "234"]);
    expect(await part("bytes=2-4", { "if-range": '"older"' })).toEqual([200, undefined, "0123456789"]);
  });
});

describe("what a browser keeps", () => {
  test("is compressed text where it understands that, and unpacks to the file", async () => {
    const answer = await ask(`${base}worker.mjs`, { "accept-encoding": "br, gzip" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(answer.headers["vary"]).toBe("Accept-Encoding");
    expect(gunzipSync(answer.body).toString()).toBe(script);
    for (const encoding of ["identity", "gzip;q=0"]) {
      const plain = await ask(`${base}worker.mjs`, { "accept-encoding": encoding });
      expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, script]);
    }
  });

  test("is not sent again while it is current", async () => {
    const first = await ask(`${base}worker.mjs`, { "accept-encoding": "gzip" });
    const etag = String(first.headers["etag"]);
    const again = await ask(`${base}worker.mjs`, { "accept-encoding": "gzip", "if-none-match": etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    writeFileSync(join(root, "worker.mjs"), `${script}// changed\n`);
    const changed = await ask(`${base}worker.mjs`, { "accept-encoding": "gzip", "if-none-match": etag });
    expect(changed.status).toBe(200);
    writeFileSync(join(root, "worker.mjs"), script);
  });

  test("is kept for good only under a name that carries the content's hash", async () => {
    expect((await ask(`${base}assets/main-Ab3_-x9Q.js`)).headers["cache-control"]).toContain("immutable");
    expect((await ask(base)).headers["cache-control"]).toBe("no-cache");
  });
});

test("only reading is allowed, and HEAD sends the headers alone", async () => {
  const post = await ask(base, {}, "POST");
  expect([post.status, post.headers["allow"]]).toEqual([405, "GET, HEAD"]);
  const head = await ask(`${base}data/tiles.pmtiles`, {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, "10", 0]);
});

test("a taken port is an error with the system's code", async () => {
  await expect(serve({ root, port: site.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
