import type { Browser } from "playwright";

export interface ToggleCost {
  /** From the click to the second frame after it, when the change is on screen. */
  readonly ms: number;
  /** Tiles asked for again; each is a rebuild. */
  readonly tileRequests: number;
}

/** Turns an era on and off in the built site, several times. */
export async function eraToggles(
  browser: Browser,
  url: string,
  era: string,
  times: number,
): Promise<ToggleCost[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on("request", (request) => {
      if (request.url().includes("/data/")) requests += 1;
    });
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true", undefined, {
      timeout: 60_000,
    });
    requests = 0;
    const costs: ToggleCost[] = [];
    for (let time = 0; time < times; time++) {
      const ms = await page.evaluate(async (id) => {
        const button = document.querySelector<HTMLElement>(`[data-era="${id}"]`);
        const began = performance.now();
        button?.click();
        await new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        });
        return performance.now() - began;
      }, era);
      costs.push({ ms, tileRequests: requests });
      requests = 0;
    }
    return costs;
  } finally {
    await context.close();
  }
}
