// @ts-check
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { securityHeaders } from "./headers.mjs";
import { locateFile } from "./serving/locateFile.mjs";
import { respond } from "./serving/respond.mjs";

/**
 * @typedef {object} ServeOptions
 * @property {string} root the directory to serve
 * @property {string} [base] the path the site is put under, such as `/maps/waybill/`; `/` by default
 * @property {number} [port] 0, the default, takes any free one
 * @property {string} [host] 127.0.0.1 by default: this server is for one's own machine and for tests
 */

/**
 * @typedef {object} Served
 * @property {string} url of the site, with a slash at its end
 * @property {number} port
 * @property {() => Promise<void>} close ends the server and every open connection
 */

/** @param {string} base */
const normalBase = (base) => `/${base}/`.replace(/\/{2,}/g, "/");

/**
 * Answers one request.
 * @param {string} root
 * @param {string} base
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(root, base, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
  const isInside = pathname.startsWith(base);
  const located = isInside ? await locateFile(root, pathname.slice(base.length)) : null;
  if (located && "path" in located) {
    await respond(request, response, located.path);
  } else if (located || `${pathname}/` === base) {
    const location = `${pathname}/${query === undefined ? "" : `?${query}`}`;
    response.writeHead(308, { Location: location, "Content-Length": 0 }).end();
  } else {
    await answerMissing(root, request, response);
  }
}

/**
 * Answers with the site's own page for missing addresses, or one line of text where it has none.
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answerMissing(root, request, response) {
  const page = join(root, "404.html");
  if (await stat(page).catch(() => null)) {
    await respond(request, response, page, { status: 404 });
    return;
  }
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : "Not found\n");
}

/**
 * Serves a built site as a careful static host would: security headers on every answer, entity tags,
 * compression, byte ranges, long caching for hashed names only, nothing from outside the directory.
 *
 * Rejects with the system's error when the port cannot be had (`EADDRINUSE`, `EACCES`) or there is no directory.
 * @param {ServeOptions} options
 * @returns {Promise<Served>}
 */
export async function serve({ root, base = "/", port = 0, host = "127.0.0.1" }) {
  const directory = await realpath(root);
  const path = normalBase(base);
  const server = createServer((request, response) => {
    answer(directory, path, request, response).catch((/** @type {unknown} */ error) => {
      if (!response.headersSent) response.writeHead(500).end("The file could not be read\n");
      else response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  // Not "localhost": that may mean the IPv6 address, where another program can have the same port.
  const shownHost =
    host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${taken}${path}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
