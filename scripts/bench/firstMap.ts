import type { Browser } from "playwright";

/** Milliseconds from navigation to the first complete map, in a new context without a cache. */
export async function firstMapMs(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true", undefined, {
      timeout: 60_000,
    });
    return await page.evaluate(() => performance.now());
  } finally {
    await context.close();
  }
}
