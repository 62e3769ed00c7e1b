import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

async function openDialog(page: Page) {
  await page.getByTestId("menu").click();
  await page.getByTestId("download-open").click();
  const dialog = page.getByTestId("download-dialog");
  // Its code comes when it is asked for.
  await dialog.waitFor();
  return dialog;
}

async function filesOf(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId(button).click()]);
  const files = unzipSync(await readFile(await download.path()));
  const text = (path: string) => Buffer.from(files[path] ?? []).toString("utf8");
  return { name: download.suggestedFilename(), paths: Object.keys(files), text };
}

describe("downloading data", () => {
  test("saves the whole atlas as the edition's file, also without a script", async () => {
    const { page } = await openPage();
    await openDialog(page);
    const whole = await filesOf(page, "download-whole");
    expect(whole.name).toMatch(/^waybill-\d{4}\.\d+\.zip$/);
    expect(whole.paths).toContain("datapackage.json");
    const address = new URL(`data/${whole.name}`, page.url()).href;
    expect((await page.request.get(address)).ok()).toBe(true);
  });

  test("saves what is on in the view, and asks no other host for it", async () => {
    const { page, problems } = await openPage({ path: "?era=boat-strikes&layer=strikes" });
    const dialog = await openDialog(page);
    expect(await dialog.innerText()).toMatch(/\d+ marks · \d+ claims · \d+ sources · \d+ disputes/);
    const view = await filesOf(page, "download-view");
    expect(view.name).toMatch(/^waybill-\d{4}\.\d+-view-[0-9a-f]{8}\.zip$/);
    expect(view.text("tables/features.csv")).toContain("strike-2025-09-02,strikes,");
    expect(view.text("tables/features.csv")).not.toContain(",corridors,");
    expect(view.text("README.md")).toContain("?era=boat-strikes&layer=strikes");
    await expect.poll(() => dialog.getByRole("status").innerText()).toContain(view.name);
    expect(problems()).toEqual([]);
  });

  test.each([
    ["light", { width: 1280, height: 800 }],
    ["dark", { width: 390, height: 844 }],
  ] as const)("its dialog can be used by everyone, %s", async (colorScheme, viewport) => {
    const { page } = await openPage({ colorScheme, viewport });
    const dialog = await openDialog(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
  });
});

describe("what the page says of itself", () => {
  test("is a Dataset that the page's policy lets be, with a file and a picture that are there", async () => {
    const { page, problems } = await openPage();
    const block = await page.locator("script[type='application/ld+json']").textContent();
    const dataset = JSON.parse(block ?? "") as {
      "@type": string;
      version: string;
      temporalCoverage: string;
      variableMeasured: { name: string }[];
      distribution: { contentUrl: string; contentSize: string };
    };
    expect(dataset["@type"]).toBe("Dataset");
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(dataset.variableMeasured.map(({ name }) => name)).toContain("Share of seizures");
    const { contentUrl, contentSize } = dataset.distribution;
    const file = await page.request.get(new URL(`.${new URL(contentUrl).pathname}`, page.url()).href);
    expect(`${(await file.body()).length} B`).toBe(contentSize);

    const meta = (name: string) => page.locator(`meta[property='${name}']`).getAttribute("content");
    const image = new URL((await meta("og:image")) ?? "");
    const card = await page.request.get(new URL(`.${image.pathname}`, page.url()).href);
    const header = (await card.body()).subarray(0, 24);
    expect(header.subarray(1, 4).toString()).toBe("PNG");
    expect([header.readUInt32BE(16), header.readUInt32BE(20)].map(String)).toEqual([
      await meta("og:image:width"),
      await meta("og:image:height"),
    ]);
    expect(await meta("og:image:alt")).toMatch(/^Map of .+/);
    expect(problems(), "a block of data is not run, so no policy speaks of it").toEqual([]);
  });
});
