import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

const PHONE = { viewport: { width: 390, height: 844 }, context: { hasTouch: true } };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const reading = (page: Page) => page.getByTestId("page");
const isInSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  });

async function openReading(path: string, options: Parameters<typeof openPage>[0] = {}) {
  const site = await openPage({ path, waitReady: false, ...options });
  await reading(site.page).locator("p").nth(2).waitFor();
  return site;
}

describe.each(["sources", "disputes", "method", "corrections"])("the page %s", (name) => {
  test.each([
    ["on a desk by day", {}],
    ["on a phone by night", { ...PHONE, colorScheme: "dark" as const }],
  ])("has no barrier that axe can find and does not scroll sideways, %s", async (_, options) => {
    const { page } = await openReading(`?page=${name}`, options);
    expect(await axeViolations(page)).toEqual([]);
    const isWide = await reading(page).evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isWide).toBe(false);
  });
});

describe("sources", () => {
  test("an address leads to one of them, its claims open; from a claim, back leads there again", async () => {
    const { page } = await openReading("?page=sources&open=source.aljazeera-2025-12-04");
    const source = '[data-source="aljazeera-2025-12-04"]';
    await expect.poll(() => isInSight(page, source)).toBe(true);
    await page.locator(`${source} .source-claims a[href*="dea-84-us-seized"]`).click();
    await expect.poll(() => parameter(page, "open")).toBe("claim.dea-84-us-seized");
    expect(await reading(page).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => isInSight(page, source)).toBe(true);
    expect(await page.locator(source).getByRole("link", { name: "Hide the claims" }).count()).toBe(1);
  });

  test("are narrowed by words, ordered, and opened by keyboard", async () => {
    const { page } = await openReading("?page=sources");
    const names = page.locator(".source-reference");
    const all = await names.count();
    await page.getByTestId("page-filter").fill("disclaims responsibility");
    await expect.poll(() => names.count()).toBe(1);
    expect(await reading(page).getByRole("status").innerText()).toBe(`1 of ${all} listed`);
    await reading(page).getByRole("link", { name: "Show 23 claims" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".source-claims li").count()).toBe(23);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Hide the claims");
    await page.getByTestId("page-filter").fill("");
    await page.getByTestId("source-order").selectOption("claims");
    await expect.poll(() => names.first().innerText()).toContain("World Drug Report 2025");
  });

  test("say of each how its claims can be checked, and link no mirror", async () => {
    const { page } = await openReading("?page=sources");
    expect(await page.locator('[data-source="aljazeera-2025-12-04"]').innerText()).toMatch(
      /\d+ quotes verified against a copy/,
    );
    const mirror = page.locator('[data-source="cbs-mirror-2026-04-15"]');
    expect(await mirror.locator('a[target="_blank"]').count()).toBe(0);
    expect(await mirror.innerText()).toContain("named but not linked");
  });
});

describe("disagreements", () => {
  test("are narrowed by kind and era, and the index leads to each", async () => {
    const { page } = await openReading("?page=disputes");
    const shown = page.locator(".dispute-item");
    const all = await shown.count();
    expect(all).toBeGreaterThan(50);
    await page.getByTestId("dispute-kind").selectOption("contradiction");
    await page.getByTestId("dispute-era").selectOption("boat-strikes");
    await expect.poll(() => shown.count()).toBeLessThan(all / 3);
    await page
      .getByRole("navigation", { name: "Index of disagreements" })
      .getByText("Whose were the boats?")
      .click();
    await expect.poll(() => parameter(page, "open")).toMatch(/^dispute\./);
    const id = parameter(page, "open")?.replace("dispute.", "") ?? "";
    await expect.poll(() => isInSight(page, `#${id}`)).toBe(true);
    expect(parameter(page, "page")).toBe("disputes");
  });

  test("stand side by side, and one is opened on the map", async () => {
    const { page } = await openReading("?page=disputes&open=dispute.venezuela-role");
    await expect.poll(() => isInSight(page, "#venezuela-role")).toBe(true);
    const item = page.locator("#venezuela-role");
    const tops = await item
      .locator(".side")
      .evaluateAll((sides) => sides.slice(0, 3).map((side) => Math.round(side.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    await item.getByRole("link", { name: "Open on the map" }).click();
    await expect.poll(() => page.getByTestId("panel").innerText()).toContain("Venezuela’s place");
  });
});

describe("method", () => {
  test("has contents that lead to each section, and addresses that lead there from outside", async () => {
    const { page } = await openReading("?page=method");
    await page
      .getByRole("navigation", { name: "On this page" })
      .getByText("What this atlas does not know")
      .click();
    await expect.poll(() => parameter(page, "section")).toBe("unknown");
    await expect.poll(() => isInSight(page, "#unknown")).toBe(true);
    await page.reload();
    await page.locator("#unknown").waitFor();
    await expect.poll(() => isInSight(page, "#unknown")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("unknown");
  });

  test("counts from the data what is not known", async () => {
    const { page } = await openReading("?page=method");
    expect(await page.locator("#unknown").innerText()).toMatch(/\d+ of \d+ strike records have neither/);
    expect(await page.locator("#review").innerText()).toMatch(/Quote found in a copy that is held\s+\d+/);
  });
});

test("on paper a page is as long as its text", async () => {
  const { page } = await openReading("?page=method");
  await page.emulateMedia({ media: "print" });
  const { text, paper } = await reading(page).evaluate((element) => ({
    text: element.scrollHeight,
    paper: element.clientHeight,
  }));
  expect(paper).toBe(text);
  expect(paper).toBeGreaterThan(2000);
  expect(await page.getByRole("search").isVisible()).toBe(false);
});
