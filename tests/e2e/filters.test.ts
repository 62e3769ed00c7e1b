import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const filters = (page: Page) => page.getByTestId("filters");
const countBeside = async (page: Page, label: string) =>
  Number(
    await filters(page).locator("label", { hasText: label }).first().locator(".filter-count").innerText(),
  );
const shown = async (page: Page) => {
  const counts = await page.getByTestId("layer-list").locator(".layer-count").allInnerTexts();
  return counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
};

async function unfold(page: Page, facet: string) {
  await filters(page)
    .getByText(/^Filters/)
    .focus();
  await page.keyboard.press("Enter");
  await filters(page)
    .getByText(new RegExp(`^${facet}:`))
    .focus();
  await page.keyboard.press("Enter");
}

describe("a filter", () => {
  test("is set and let go by keyboard, shows as many marks as it said, and is named", async () => {
    const { page } = await openPage();
    const all = await shown(page);
    await unfold(page, "Commodity");
    const count = await countBeside(page, "Cocaine");
    await page.getByRole("checkbox", { name: /^Cocaine/ }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => parameter(page, "goods")).toBe("cocaine");
    expect(await shown(page)).toBe(count);
    expect(count).toBeLessThan(all);
    expect(await filters(page).innerText()).toContain("Filters: Cocaine");
    await page.keyboard.press("Space");
    await expect.poll(() => parameter(page, "goods")).toBeNull();
    expect(await shown(page)).toBe(all);
  });

  test("that would show nothing is there and cannot be chosen", async () => {
    const { page } = await openPage({ path: "?era=boat-strikes&layer=strikes" });
    await unfold(page, "Commodity");
    expect(await page.getByRole("checkbox", { name: /^Opium/ }).isDisabled()).toBe(true);
    expect(await page.getByRole("checkbox", { name: /^Drugs/ }).isDisabled()).toBe(false);
  });

  test("by source is found by typing", async () => {
    const { page } = await openPage();
    await unfold(page, "Source");
    await page.getByRole("searchbox", { name: "Find a source" }).fill("new york");
    const boxes = filters(page).locator(".facet-options input:enabled");
    await boxes.first().check();
    await expect.poll(() => parameter(page, "source")).not.toBeNull();
    await page.getByRole("button", { name: "Clear all" }).press("Enter");
    await expect.poll(() => parameter(page, "source")).toBeNull();
  });
});

test("what is hidden is said, and one press shows it", async () => {
  const { page } = await openPage({ path: "?goods=cocaine" });
  const note = page.getByTestId("hidden-note");
  const before = await shown(page);
  expect(await note.innerText()).toMatch(/\d+ marks hidden by commodity: show/);
  await page.getByRole("button", { name: /^Show the \d+ marks hidden by commodity/ }).press("Enter");
  await expect.poll(() => parameter(page, "goods")).toBeNull();
  expect(await shown(page)).toBeGreaterThan(before);
  expect(await note.innerText()).not.toContain("by commodity");
  await page.getByRole("button", { name: /hidden by low confidence/ }).click();
  await expect.poll(() => parameter(page, "confidence")).toBe("low");
});

test("the table follows", async () => {
  const { page } = await openPage({ path: "?standing=disputed&layer=strikes" });
  const count = await shown(page);
  await page.getByTestId("table-open").click();
  await expect
    .poll(() => page.getByRole("dialog").innerText())
    .toMatch(new RegExp(`\\b${count} (of \\d+ )?rows`));
});

test.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" as const }],
  ["on a phone", { viewport: { width: 390, height: 844 }, context: { hasTouch: true } }],
])("open filters put no barrier in the way, %s", async (_, options) => {
  const { page } = await openPage({ ...options, path: "?goods=cocaine" });
  const index = page.getByRole("button", { name: "Index", exact: true });
  if (await index.isVisible()) await index.click();
  await unfold(page, "Status of a claim");
  expect(await axeViolations(page)).toEqual([]);
});
