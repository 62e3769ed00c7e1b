import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { readCsv } from "../derive/readCsv";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const names = (page: Page) => page.locator(".row-open");

/** How many features the served atlas holds. */
async function featureCount(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answer = await fetch("data/atlas.json");
    const { layers } = (await answer.json()) as { layers: Record<string, readonly unknown[]> };
    return Object.values(layers).flat().length;
  });
}

async function opened(page: Page): Promise<void> {
  // In a narrow window it stands in the menu.
  if (!(await page.getByTestId("table-open").isVisible())) await page.getByTestId("menu").click();
  await page.getByTestId("table-open").click();
  await names(page).first().waitFor();
}

async function downloaded(page: Page, act: () => Promise<void>) {
  const waiting = page.waitForEvent("download");
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** The rows of a file by its columns' names. */
function recordsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? "missing"])));
}

const strikeOfNovember = {
  id: expect.stringMatching(/^strike-2025-11-/),
  layer: "strikes",
  when: expect.stringMatching(/^2025-11-/),
  killed: expect.stringMatching(/^\d+$/),
  claims: expect.stringMatching(/^[a-z0-9-]+( |$)/),
  addresses: expect.stringMatching(/^http/),
};

describe("all strikes of November 2025 as CSV", () => {
  test("take three interactions by mouse", async () => {
    const { page } = await openPage();
    await page.getByTestId("table-open").click();
    await page.getByTestId("table-filter").fill("strike 2025-11");
    const { name, text } = await downloaded(page, () => page.getByTestId("table-csv").click());
    expect(name).toBe("waybill-marks-strike-2025-11.csv");
    expect(recordsOf(text)).toEqual(
      Array.from({ length: 6 }, () => expect.objectContaining(strikeOfNovember)),
    );
  });

  test("take six by keyboard from the first screen, every Tab counted", async () => {
    const { page } = await openPage();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await names(page).first().waitFor();
    await page.keyboard.type("strike 2025-11");
    await page.keyboard.press("Tab");
    const { text } = await downloaded(page, () => page.keyboard.press("Enter"));
    expect(recordsOf(text)).toEqual(
      Array.from({ length: 6 }, () => expect.objectContaining(strikeOfNovember)),
    );
  });
});

describe("the table", () => {
  test("goes by keyboard from row to row past what is drawn, opens one and hands the focus to its evidence", async () => {
    const { page } = await openPage();
    await opened(page);
    await page.getByTestId("table-scope").selectOption("all");
    await names(page).first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
    for (let press = 0; press < 5; press++) await page.keyboard.press("PageDown");
    await expect.poll(focused).toBe("60");
    expect(await names(page).count()).toBeLessThan(60);
    await page.keyboard.press("End");
    await expect.poll(focused).toBe(`${(await featureCount(page)) - 1}`);
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "open")).toMatch(/^feature\./);
    await expect.poll(() => page.getByTestId("table").count()).toBe(0);
    const isInPanel = () =>
      page.evaluate(() => document.activeElement?.closest("[data-testid=panel]") !== null);
    await expect.poll(isInPanel).toBe(true);
  });

  test("sorts by its heads, says so, and opens a claim by a press anywhere in its row", async () => {
    const { page } = await openPage();
    await opened(page);
    await page.getByRole("tab", { name: "Claims" }).click();
    const head = page.getByRole("columnheader", { name: "Time spoken of" });
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const statement = await names(page).first().innerText();
    await page.locator(".rows tbody tr").first().locator("td").nth(2).click();
    await expect.poll(() => parameter(page, "open")).toMatch(/^claim\./);
    await expect.poll(() => page.getByTestId("panel").innerText()).toContain(statement);
  });

  test("lists what the map shows, says what else there is, and all of it when asked", async () => {
    const { page } = await openPage({ path: "?era=noriega-panama" });
    await opened(page);
    const count = page.getByTestId("table-count");
    const few = Number.parseInt(await count.innerText(), 10);
    expect(few).toBeLessThan(20);
    await page.getByRole("button", { name: "show all" }).click();
    const all = `${await featureCount(page)} rows`;
    await expect.poll(() => count.innerText()).toBe(all);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByTestId("table").count()).toBe(0);
    await opened(page);
    expect(await count.innerText()).toBe(all);
  });

  test("shows and saves the columns that were chosen, and marks as GeoJSON with their claims", async () => {
    const { page } = await openPage();
    await opened(page);
    await page.getByText("Columns").click();
    await page.getByRole("checkbox", { name: "Note" }).check();
    await page.getByRole("checkbox", { name: "Publisher" }).uncheck();
    const { text } = await downloaded(page, () => page.getByTestId("table-csv").click());
    const [header] = readCsv(text);
    expect(header).toContain("note");
    expect(header).not.toContain("publisher");
    const geojson = await downloaded(page, () => page.getByTestId("table-geojson").click());
    const { type, features } = JSON.parse(geojson.text) as FeatureCollection;
    expect(type).toBe("FeatureCollection");
    const colombia = features.find(({ id }) => id === "source-colombia");
    expect(colombia?.geometry.type).toMatch(/Polygon$/);
    expect(JSON.stringify(colombia?.properties?.["claims"])).toContain("84 %");
  });
});

test.each([
  ["by day", {}],
  ["by night", { colorScheme: "dark" as const }],
  ["on a phone", { viewport: { width: 390, height: 844 }, context: { hasTouch: true } }],
])("the open table has no barrier that axe can find, %s", async (_, how) => {
  const { page } = await openPage(how);
  await opened(page);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("tab", { name: "Claims" }).click();
  await page.getByText("Columns").click();
  expect(await axeViolations(page)).toEqual([]);
});
