import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { realAtlas } from "../atlas/realAtlas";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

const panel = (page: Page) => page.getByTestId("panel");
const MOST = 6;

/** A reader who counts every press, click and phrase typed. */
function countingReader(page: Page) {
  let interactions = 0;
  return {
    count: () => interactions,
    press: async (key: string) => {
      interactions++;
      await page.keyboard.press(key);
    },
    type: async (words: string) => {
      interactions++;
      await page.keyboard.type(words);
    },
    click: async (target: ReturnType<Page["locator"]>) => {
      interactions++;
      await target.click();
    },
  };
}

const chosen = (page: Page) => page.locator("[role=option][aria-selected=true]");

/** Searches by keyboard and opens the first result whose words match, by arrow keys. */
async function openByKeyboard(page: Page, words: string, wanted: RegExp) {
  const reader = countingReader(page);
  await reader.press("Control+k");
  await reader.type(words);
  await chosen(page).waitFor();
  while (!wanted.test(await chosen(page).innerText()) && reader.count() < MOST)
    await reader.press("ArrowDown");
  await reader.press("Enter");
  return reader.count();
}

async function openByMouse(page: Page, words: string, wanted: RegExp) {
  const reader = countingReader(page);
  await reader.click(page.getByTestId("search"));
  await reader.type(words);
  await reader.click(page.getByRole("option", { name: wanted }).first());
  return reader.count();
}

describe.each([
  ["by keyboard", openByKeyboard],
  ["by mouse", openByMouse],
])("within six interactions from the first screen, %s", (_, open) => {
  test("every claim that disagrees with “only a minor transit corridor” is on the page at once", async () => {
    const { page } = await openPage();
    expect(await open(page, "minor transit corridor", /only a minor/)).toBeLessThanOrEqual(MOST);
    await expect
      .poll(() => new URL(page.url()).searchParams.get("open"))
      .toBe("claim.venezuela-minor-transit");
    const words = (await panel(page).innerText()).replace(/\s+/g, " ");
    const sides = realAtlas.dispute.get("venezuela-role")?.sides ?? [];
    expect(sides.length).toBeGreaterThan(3);
    for (const { label, claims } of sides) {
      expect(words).toContain(label);
      for (const id of claims)
        expect(words).toContain(realAtlas.claim.get(id)?.statement.replace(/\s+/g, " "));
    }
    expect(words).toContain("Why they differ");
  });

  test("what share of Afghan opium crossed Iran’s border is told, and who says so", async () => {
    const { page } = await openPage();
    expect(await open(page, "percent afghan opium iran border", /60\s%/)).toBeLessThanOrEqual(MOST);
    const claim = panel(page).locator('[data-claim="iran-60-percent-afghan-opium"]');
    await claim.waitFor();
    expect(await claim.getByTestId("figure").innerText()).toMatch(/60\s%/);
    expect(await claim.locator(".speaker").innerText()).toMatch(/Drugs and Crime|UNODC/);
  });
});

describe("the chart beside a figure", () => {
  test("says in words what it shows, is read year by year by keyboard, and opens a year's claim", async () => {
    const { page } = await openPage({ path: "?open=claim.afghan-8200-t-2007" });
    const series = page.locator('[data-series="afghan-opium-production"]');
    const picture = series.getByRole("img");
    expect(await picture.getAttribute("aria-label")).toMatch(/14 yearly values.*No value for 2001–2004/);
    const reading = series.locator(".series-reading");
    expect(await reading.innerText()).toMatch(/2007\s+about 8,200 tonnes/);
    await series.getByRole("link", { name: "2007: about 8,200 tonnes", exact: true }).first().focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => reading.innerText()).toMatch(/2009\s+6,900 tonnes/);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("open")).toMatch(/^claim\..*2009/);
  });

  test("joins no line across a missing year, and is there as a table", async () => {
    const { page } = await openPage({ path: "?open=place.myanmar" });
    const series = page.locator('[data-series="myanmar-opium-production"]');
    await series.locator(".series-point").first().waitFor();
    expect(await series.locator(".series-point").count()).toBe(6);
    const lengths = await series
      .locator(".series-line")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("points")?.split(" ").length));
    expect(lengths).toEqual([2, 2]);
    await series.getByText("As a table").click();
    expect(await series.getByRole("row").count()).toBe(7);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("beneath a claim", () => {
  test("it is cited as text, BibTeX and CSL-JSON", async () => {
    const { page } = await openPage({
      path: "?open=claim.dea-84-us-seized",
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const copied = async (format: string) => {
      await panel(page)
        .getByRole("button", { name: `Copy the citation as ${format}` })
        .first()
        .click();
      await expect.poll(() => panel(page).getByRole("status").first().innerText()).toBe("Copied");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("BibTeX")).toMatch(/^@article\{dea-84-us-seized,\n/);
    expect(JSON.parse(await copied("CSL-JSON"))).toMatchObject([
      { id: "dea-84-us-seized", type: "article-newspaper", publisher: "Al Jazeera" },
    ]);
    const text = await copied("text");
    expect(text).toContain("“84 percent of US-seized cocaine comes from Colombia”");
    expect(text, "a private host is of no use to a stranger").not.toMatch(/localhost|127\.0\.0\.1/);
  });

  test("an error is reported with claim, edition and view", async () => {
    const { page } = await openPage({ path: "?open=claim.dea-84-us-seized" });
    const link = panel(page).getByRole("link", { name: "Report an error" }).first();
    const { protocol, searchParams } = new URL((await link.getAttribute("href")) ?? "");
    expect(protocol).toBe("mailto:");
    expect(searchParams.get("subject")).toContain("dea-84-us-seized");
    expect(searchParams.get("body")).toMatch(/Edition: 2026[\s\S]*open=claim\.dea-84-us-seized/);
  });
});

test.each([
  ["an era", "era.boat-strikes"],
  ["a source", "source.aljazeera-2025-12-04"],
  ["an actor", "actor.manuel-noriega"],
  ["a place", "place.venezuela"],
  ["a mark", "feature.venezuela-transit"],
  ["a claim", "claim.venezuela-minor-transit"],
])("%s shows where its claims disagree with others", async (_, selection) => {
  const { page } = await openPage({ path: `?open=${selection}`, waitReady: false });
  const disagreements = panel(page).locator('.dispute, .dispute-links a[href*="open=dispute."]');
  await expect.poll(() => disagreements.count()).toBeGreaterThan(0);
});
