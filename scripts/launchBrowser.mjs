// @ts-check
import { chromium } from "playwright";
import { findBrowser } from "./setup/findBrowser.mjs";

/**
 * WebGL 2 in software, the same on every machine, and no traffic of the browser's own: names other than this
 * machine's do not resolve, so a request to another host fails as it would without a network.
 */
const flags = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

/** Starts the browser that tests and screenshots use, without a window. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await findBrowser(), args: flags });
}
