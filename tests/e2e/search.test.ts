import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const field = (page: Page) => page.getByTestId("search");
const options = (page: Page) => page.getByRole("search").getByRole("option");

describe("by keyboard", () => {
  test.each(["Control+k", "Meta+k", "/"])(
    "%s leads to the field, Enter to the place and its evidence",
    async (chord) => {
      const { page } = await openPage();
      await page.keyboard.press(chord);
      await page.keyboard.type("canton");
      await expect.poll(() => options(page).first().innerText()).toContain("Guangzhou");
      await page.keyboard.press("Enter");
      await expect.poll(() => parameter(page, "open")).toBe("place.guangzhou");
      expect(parameter(page, "era")).toContain("opium-wars");
      await expect.poll(() => Number(parameter(page, "at")?.split(",")[0])).toBeCloseTo(113, 0);
      await expect.poll(() => page.getByTestId("panel").innerText()).toContain("Guangzhou");
      const isInPanel = () =>
        page.evaluate(() => document.activeElement?.closest("[data-testid=panel]") !== null);
      await expect.poll(isInPanel).toBe(true);
      expect(await options(page).count()).toBe(0);
    },
  );

  test("the arrows move through the results while the field keeps the focus, and Escape closes", async () => {
    const { page } = await openPage();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("afghan opium iran");
    await expect.poll(() => options(page).first().innerText()).toMatch(/Afghan opium/);
    const chosen = () => page.locator("[role=option][aria-selected=true]");
    const named = () => field(page).getAttribute("aria-activedescendant");
    expect(await chosen().getAttribute("id")).toBe(await named());
    const before = await named();
    await page.keyboard.press("ArrowDown");
    await expect.poll(named).not.toBe(before);
    expect(await chosen().getAttribute("id")).toBe(await named());
    await page.keyboard.press("ArrowUp");
    await expect.poll(named).toBe(before);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    expect(parameter(page, "open")).toBeNull();
  });
});

describe("by mouse", () => {
  test("a mark of an era and a layer that are off is turned on and opened", async () => {
    const { page } = await openPage({ path: "?layer=strikes" });
    await field(page).click();
    await page.keyboard.type("helmand hawala");
    await page.getByRole("option", { name: "Hawala in Helmand" }).click();
    await expect.poll(() => parameter(page, "open")).toMatch(/^feature\./);
    await expect.poll(() => parameter(page, "era")).toContain("afghanistan-and-iran");
    expect(parameter(page, "layer")).toContain("hubs");
  });

  test("words that find nothing say so and lead on", async () => {
    const { page } = await openPage();
    await field(page).fill("xqzzv");
    await expect.poll(() => page.getByRole("search").getByRole("status").innerText()).toContain("xqzzv");
    await page.getByRole("button", { name: "Canton" }).click();
    await options(page).first().waitFor();
    expect(await field(page).inputValue()).toBe("Canton");
  });
});

test("who says what share of Afghan opium crosses Iran’s border is found in three steps", async () => {
  const { page } = await openPage();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("percent afghan opium iran border");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByTestId("panel").innerText()).toMatch(/60\s%/);
});

test.each([
  ["by day", {}],
  ["by night", { colorScheme: "dark" as const }],
  ["on a phone", { viewport: { width: 390, height: 844 }, context: { hasTouch: true } }],
])("the open search has no barrier that axe can find, %s", async (_, how) => {
  const { page } = await openPage(how);
  await field(page).click();
  await page.locator(".search-aside ul").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await field(page).fill("colombia");
  await options(page).first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const box = await page.locator(".search-found").boundingBox();
  const width = await page.evaluate(() => innerWidth);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
});
