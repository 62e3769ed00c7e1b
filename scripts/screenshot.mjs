// @ts-check
// Takes a picture of the built site: npm run screenshot -- '?view' picture.png --width 390 --height 844 --dark
import { parseArgs } from "node:util";
import { launchBrowser } from "./launchBrowser.mjs";
import { serve } from "./serve.mjs";
import { siteFolder } from "./setup/buildSite.mjs";

const usage = `npm run screenshot -- [PATH] OUT.png [options]
  PATH          below the site's address, such as '?embed=1'; the opening view by default
  --width N     1280    --height N   800    --scale N   1
  --dark        dark colours    --no-wait-ready   do not wait until the map is complete
  --build DIR   the built site; dist`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    width: { type: "string", default: "1280" },
    height: { type: "string", default: "800" },
    scale: { type: "string", default: "1" },
    dark: { type: "boolean", default: false },
    "wait-ready": { type: "boolean", default: true },
    build: { type: "string", default: siteFolder },
  },
});
const out = positionals.pop();
const path = positionals.pop() ?? "";

if (out === undefined || !out.endsWith(".png") || positionals.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const site = await serve({ root: values.build });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: Number(values.width), height: Number(values.height) },
      deviceScaleFactor: Number(values.scale),
      colorScheme: values.dark ? "dark" : "light",
      reducedMotion: "reduce",
    });
    page.on("console", (message) => console.error(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => console.error(`page error: ${error.message}`));
    await page.goto(site.url + path.replace(/^\//, ""));
    if (values["wait-ready"]) {
      await page.waitForSelector('html[data-ready="true"]', { state: "attached", timeout: 60_000 });
    }
    await page.screenshot({ path: out });
    console.log(out);
  } finally {
    await browser.close();
    await site.close();
  }
}
