// npm run bench: the site's costs as ratios to a bare map with the same style and data, run in turn with it.
import { execFileSync } from "node:child_process";
import { launchBrowser } from "../launchBrowser.mjs";
import { serve } from "../serve.mjs";
import { snapshotAtlas } from "../../src/cli/snapshotAtlas";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { basemapSvg } from "./basemapSvg";
import { buildBare } from "./buildBare";
import { eraToggles } from "./eraToggle";
import { firstMapMs } from "./firstMap";
import { median } from "./median";
import { scriptBytes } from "./scriptBytes";
import { sheetPngCost } from "./sheetPngCost";
import { sheetsAMinute } from "./sheetsAMinute";
import { sheetSvgCosts } from "./sheetSvgCost";

const SITE = "dist";
const ROUNDS = 7;

function row(what: string, figure: string, budget: string): void {
  process.stdout.write(`${what.padEnd(64)} ${figure.padEnd(34)} ${budget}\n`);
}

execFileSync("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
const bareFolder = await buildBare();
const [site, bare] = await Promise.all([serve({ root: SITE }), serve({ root: bareFolder })]);
const browser = await launchBrowser();
try {
  const ratios: number[] = [];
  const times: number[] = [];
  await firstMapMs(browser, site.url);
  for (let round = 0; round < ROUNDS; round++) {
    const own = await firstMapMs(browser, site.url);
    const yardstick = await firstMapMs(browser, bare.url);
    times.push(own);
    ratios.push(own / yardstick);
  }
  const toggles = await eraToggles(browser, site.url, "cocaine-1990-2019", 8);
  row("what", "figure (median)", "budget");
  row(
    "first complete map / bare map",
    `${median(ratios).toFixed(2)} × (${Math.round(median(times))} ms)`,
    "≤ 1.25 ×",
  );
  row(
    "application script, gzip, without the map engine",
    `${(scriptBytes(SITE) / 1000).toFixed(0)} kB`,
    "≤ 180 kB",
  );
  row(
    "era toggle, click to second frame",
    `${median(toggles.map(({ ms }) => ms)).toFixed(0)} ms`,
    "next frame",
  );
  row(
    "era toggle, data files asked for again",
    `${Math.max(...toggles.map(({ tileRequests }) => tileRequests))}`,
    "0",
  );
  const held = snapshotAtlas("geo");
  for (const { name, ratio, ms } of sheetSvgCosts(held))
    row(
      `SVG, ${name} / d3-geo drawing a basemap`,
      `${ratio.toFixed(2)} × (${Math.round(ms)} ms)`,
      "≤ 3 × (300 ms)",
    );
  const png = await sheetPngCost(browser, site.url, basemapSvg(held, DEFAULT_VIEW.camera, 1280, 720, 3));
  row(
    "PNG 3840 × 2160 saved / browser drawing a basemap",
    `${png.ratio.toFixed(2)} × (${Math.round(png.ms)} ms)`,
    "≤ 2 × (3 s)",
  );
  row("command line, two processes", `${sheetsAMinute()} sheets a minute`, "≥ 90");
} finally {
  await browser.close();
  await Promise.all([site.close(), bare.close()]);
}
