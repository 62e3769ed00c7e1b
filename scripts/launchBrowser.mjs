// @ts-check
import { chromium } from "playwright";
import { findBrowser } from "./setup/findBrowser.mjs";

/**
 * No traffic of the browser's own: names other than this machine's do not resolve, so a request to another host fails
 * as it would without a network.
 */
const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

/** WebGL 2 in software, the same on every machine. */
const withWebgl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

/** No WebGL context at all; such a browser also paints the page with much less work. */
const withoutWebgl = ["--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis"];

/**
 * Starts the browser that tests and screenshots use, without a window.
 * @param {{ hasWebgl?: boolean }} [options]
 */
export async function launchBrowser({ hasWebgl = true } = {}) {
  const args = [...flags, ...(hasWebgl ? withWebgl : withoutWebgl)];
  return chromium.launch({ executablePath: await findBrowser(), args });
}
