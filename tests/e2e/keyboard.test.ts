import { describe, expect, test } from "vitest";
import { openPage, openSite } from "./site";

const place = (url: string) => new URL(url).searchParams.get("at")?.split(",").map(Number) ?? [];

describe("by keyboard alone", () => {
  test("Enter opens what lies at the middle of the map; the map pans and zooms", async () => {
    const { page } = await openSite({ path: "?era=cocaine-fentanyl-2020s&at=-70.5,3,5.5" });
    await page.locator("canvas").focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("open")).toBe("feature.source-colombia");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => place(page.url())[0]).toBeGreaterThan(-70.5);
    await page.keyboard.press("=");
    await expect.poll(() => place(page.url())[2]).toBeGreaterThan(5.5);
  });

  test("every mark in view can be reached, and Enter opens it", async () => {
    const { page } = await openPage();
    await page.getByText(/^In view \(\d+\)$/).focus();
    await page.keyboard.press("Enter");
    const marks = page.getByTestId("in-view").getByRole("button");
    const heading = await page.getByText(/^In view/).innerText();
    await expect.poll(() => marks.count()).toBe(Number(/\d+/.exec(heading)?.[0]));
    await page.keyboard.press("Tab");
    await expect.poll(() => marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("open")).toMatch(/^feature\./);
    expect(await marks.first().getAttribute("aria-current")).toBe("true");
  });

  test("focus is always to be seen", async () => {
    const { page } = await openPage();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, outlineWidth };
      });
      expect(outline).toEqual({ outlineStyle: "solid", outlineWidth: "2px" });
    }
  });
});

describe("the map's buttons", () => {
  test("zoom, come back and show the map alone", async () => {
    const { page } = await openSite();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => place(page.url())[2]).toBeGreaterThan(3);
    await page.getByRole("button", { name: "Back to the opening view" }).click();
    await expect.poll(() => place(page.url())).toEqual([]);
    await page.getByRole("button", { name: "Map alone", exact: true }).click();
    expect(await page.getByTestId("panel").count()).toBe(0);
    await page.getByRole("button", { name: "Leave the map alone" }).click();
    expect(await page.getByTestId("panel").count()).toBe(1);
  });

  test("are large enough to touch on a phone", async () => {
    const { page } = await openPage({
      viewport: { width: 390, height: 844 },
      context: { hasTouch: true, isMobile: true },
    });
    for (const button of await page.locator(".map-buttons button").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
