import type { Browser, Page } from "playwright";
import type { SheetCost } from "./sheetSvgCost";
import { median } from "./median";

const SIZE = { width: 3840, height: 2160 };
const ROUNDS = 3;

/** Milliseconds from pressing the button to the whole file. */
async function savedMs(page: Page): Promise<number> {
  const download = page.waitForEvent("download", { timeout: 120_000 });
  const began = performance.now();
  await page.getByTestId("export-run").click();
  await (await download).path();
  return performance.now() - began;
}

/** Milliseconds in which the browser makes a PNG of a plain SVG, without looking at what it drew. */
function plainMs(page: Page, svg: string): Promise<number> {
  return page.evaluate(
    async ({ text, width, height }) => {
      const began = performance.now();
      const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = height;
      // On the processor: a canvas of a machine without a graphics card would take half a minute for these lines.
      const context = canvas.getContext("2d", { willReadFrequently: true });
      context?.drawImage(image, 0, 0, width, height);
      await new Promise((done) => canvas.toBlob(done, "image/png"));
      URL.revokeObjectURL(address);
      return performance.now() - began;
    },
    { text: svg, ...SIZE },
  );
}

/**
 * What saving a PNG of 3840 × 2160 costs in the built site beside the browser's own drawing of a plain basemap.
 *
 * @param basemap SVG of that size
 */
export async function sheetPngCost(browser: Browser, url: string, basemap: string): Promise<SheetCost> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.getByTestId("export-open").click({ timeout: 60_000 });
    await page.getByTestId("export-size").selectOption(`${SIZE.width}x${SIZE.height}`);
    await page.locator(".preview img").waitFor({ timeout: 60_000 });
    await savedMs(page);
    const own: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const ms = await savedMs(page);
      own.push(ms);
      ratios.push(ms / (await plainMs(page, basemap)));
    }
    return { ms: median(own), ratio: median(ratios) };
  } finally {
    await context.close();
  }
}
