// @ts-check
// Pictures of the built site for looking at: every era alone, all together, in each theme, on a phone, as a globe
// and without WebGL. npm run gallery -- [--build DIR] [--out test-results/gallery] [--only WORD]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "./launchBrowser.mjs";
import { serve } from "./serve.mjs";
import { siteFolder } from "./setup/buildSite.mjs";

const { values } = parseArgs({
  options: {
    build: { type: "string", default: siteFolder },
    out: { type: "string", default: join("test-results", "gallery") },
    only: { type: "string", default: "" },
  },
});

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Runs in the page, before its own scripts. */
function takeWebglAway() {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the canvas below
  const original = HTMLCanvasElement.prototype.getContext;
  // @ts-ignore -- as much of the signature as the page uses
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
  };
}

const site = await serve({ root: values.build });
const browser = await launchBrowser();

/**
 * A page that says its map is complete: what is drawn afterwards is waited for by opening its address anew.
 *
 * @param {string} query
 * @param {{ width: number, height: number }} size
 * @param {boolean} [noWebgl]
 */
async function open(query, size, noWebgl = false) {
  const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
  page.on("pageerror", (error) => console.error(`${query}: ${error.message}`));
  if (noWebgl) await page.addInitScript(takeWebglAway);
  await page.goto(`${site.url}?${query}`);
  await page.waitForSelector('html[data-ready="true"]', { state: "attached", timeout: 60_000 });
  return page;
}

/**
 * The query of an era's first view in a window of this size, as its own button makes it.
 *
 * @param {string} era
 */
async function firstView(era) {
  const page = await open(`era=${era}`, DESK, true);
  // What is said above the map takes of its height, and the key has its own only once the era is in view.
  for (const note of (await page.getByRole("button", { name: "Dismiss" }).all()).toReversed())
    await note.click();
  const row = page.locator(".era", { has: page.locator(`[data-era="${era}"]`) });
  for (let turn = 0; turn < 2; turn++) {
    await row.locator(".era-more button").first().dispatchEvent("click");
    await page.waitForFunction(
      (id) => {
        const view = new URLSearchParams(location.search);
        return view.get("era") === id && view.has("at");
      },
      era,
      { timeout: 10_000 },
    );
    await page.waitForTimeout(500);
  }
  const query = await page.evaluate(() => location.search.slice(1));
  await page.close();
  return query;
}

/**
 * The query of a view of all that is on, as the map's own button makes it.
 *
 * @param {string} query
 */
async function fitted(query) {
  const page = await open(query, DESK, true);
  const before = page.url();
  await page.getByRole("button", { name: "Show everything that is on" }).click();
  await page.waitForFunction((url) => location.href !== url, before, { timeout: 10_000 });
  const found = await page.evaluate(() => location.search.slice(1));
  await page.close();
  return found;
}

/**
 * @param {string} name
 * @param {{ query?: string, size?: { width: number, height: number }, alone?: string, noWebgl?: boolean }} options
 */
async function take(name, { query = "", size = DESK, alone, noWebgl = false }) {
  if (!name.includes(values.only)) return;
  const page = await open(alone === undefined ? query : await firstView(alone), size, noWebgl);
  await page.screenshot({ path: join(values.out, `${name}.png`) });
  await page.close();
}

try {
  mkdirSync(values.out, { recursive: true });
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForSelector("[data-era]");
  const eras = await page
    .locator("[data-era]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-era") ?? ""));
  await page.close();
  for (const era of eras) await take(`era-${era}`, { alone: era });
  const all = `era=${eras.join(",")}`;
  const world = await fitted(all);
  for (const theme of ["light", "dark", "print"]) {
    await take(`opening-${theme}`, { query: `theme=${theme}` });
    await take(`all-${theme}`, { query: `${world}&theme=${theme}` });
    await take(`phone-${theme}`, { query: `theme=${theme}`, size: PHONE });
  }
  await take("globe", { query: "projection=globe&at=-75,14,1.6" });
  await take("globe-all", { query: `${all}&projection=globe&at=60,25,1.6` });
  await take("globe-phone", { query: `${all}&projection=globe&at=-75,14,1`, size: PHONE });
  await take("no-webgl", { noWebgl: true });
  await take("no-webgl-phone", { noWebgl: true, size: PHONE });
  console.log(values.out);
} finally {
  await browser.close();
  await site.close();
}
