import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, type Site } from "./site";

const panel = (page: Page) => page.getByTestId("panel");

/** Selects a mark by its name in the list of what lies in view. */
async function selectInView(page: Page, name: string) {
  await page.getByText(/^In view/).click();
  await page.getByTestId("in-view").getByRole("button", { name }).first().click();
}

describe("Colombia in the 2020s", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openPage({ path: "?era=cocaine-fentanyl-2020s", keepOpen: true });
    await selectInView(site.page, "Colombia Source country");
  });

  test("shows 84 % with its denominator", async () => {
    const figure = panel(site.page).getByTestId("figure").first();
    expect(await figure.innerText()).toMatch(/84 %\s+of US-seized cocaine/);
  });

  test("says who says so, through whom, in which words, and where", async () => {
    const claim = panel(site.page).locator('[data-claim="dea-84-us-seized"]');
    const words = await claim.innerText();
    expect(words).toContain("Al Jazeera, reporting the US Drug Enforcement Administration");
    expect(words).toContain("“84 percent of US-seized cocaine comes from Colombia”");
    expect(words).toContain("Quote verified against the held copy");
    expect(words).toMatch(/Al Jazeera, 4 December 2025/);
  });

  test("opens the passage at its words, in a tab that cannot reach back", async () => {
    const link = panel(site.page)
      .locator('[data-claim="dea-84-us-seized"]')
      .getByRole("link", { name: "Open the passage" });
    expect(await link.getAttribute("href")).toContain("#:~:text=84%20percent%20of%20US%2Dseized");
    expect(await link.getAttribute("rel")).toContain("noopener");
    expect(await link.getAttribute("target")).toBe("_blank");
  });

  test("sets the two readings of 84 percent side by side", async () => {
    const sides = panel(site.page).locator('[data-dispute="colombia-84-percent-wording"] .side');
    expect(await sides.count()).toBe(2);
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
  });

  test("is in the address, so that the link leads here", () => {
    expect(new URL(site.page.url()).searchParams.get("open")).toBe("feature.source-colombia");
  });
});

describe("a place of which much is disputed", () => {
  test("sets a few disagreements, all of them at one press, and a few again, without losing the focus", async () => {
    const { page } = await openPage({ path: "?open=place.venezuela" });
    const disputes = panel(page).locator("[data-dispute]");
    expect(await disputes.count()).toBe(3);
    const more = panel(page).getByRole("button", { name: /^Show the \d+ other disagreements$/ });
    const others = Number(/\d+/.exec(await more.innerText())?.[0]);
    await more.press("Enter");
    await expect.poll(() => disputes.count()).toBe(3 + others);
    const fewer = panel(page).getByRole("button", { name: "Show fewer", expanded: true });
    expect(await fewer.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => disputes.count()).toBe(3);
  });
});

describe("Venezuela", () => {
  test("shows every reading that disagrees, each with its label and speaker", async () => {
    const { page } = await openPage();
    await selectInView(page, "Venezuela as a transit country");
    const dispute = panel(page).locator('[data-dispute="venezuela-role"]');
    const words = await dispute.innerText();
    for (const label of ["Not a source country", "A minor corridor", "A notable transit point", "alleged by"])
      expect(words).toContain(label);
    expect(words).toContain("Why they differ");
    expect(words).toContain("How to use it");
    expect(await dispute.locator(".short-speaker").count()).toBeGreaterThan(8);
  });

  test("prints the state of an accusation with it", async () => {
    const { page } = await openPage({ path: "?open=claim.maduro-indicted-2020" });
    expect(await panel(page).innerText()).toContain("Charge, not a conviction");
  });

  test("opens by a click on the country where no mark lies", async () => {
    const { page } = await openPage({ path: "?era=none&at=-66,7.5,5" });
    const map = await page.getByTestId("map").boundingBox();
    await page.mouse.click((map?.x ?? 0) + (map?.width ?? 0) / 2, (map?.y ?? 0) + (map?.height ?? 0) / 2);
    expect(new URL(page.url()).searchParams.get("open")).toBe("place.venezuela");
    expect(await panel(page).getByRole("heading", { level: 2 }).innerText()).toBe("Venezuela");
  });
});

describe("a strike record", () => {
  test("tells what was counted and that no position was published", async () => {
    const { page } = await openPage({ path: "?open=feature.strike-2025-09-02" });
    const words = await panel(page).innerText();
    expect(words).toContain("position not published");
    expect(words).toMatch(/Killed at once\s+11/);
    expect(words).toContain("Announced by");
  });
});

describe("the opening", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openPage({ keepOpen: true });
  });
  afterAll(async () => {
    await site.page.close();
  });

  test("has three dated figures, the running total with its day and the latest toll", async () => {
    const cards = site.page.getByTestId("panel").locator(".opening-card");
    const words = await cards.allInnerTexts();
    expect(words).toHaveLength(3);
    expect(words[0]).toMatch(/84 %/);
    expect(words[1]).toMatch(/3,708\s*tonnes/);
    expect(words[2]).toMatch(/at least\s*21\s*vessels[\s\S]*4 December 2025/);
    expect(await panel(site.page).innerText()).toMatch(
      /latest toll held: at least \d+ people.* as of \d+ \w+ 20\d\d/s,
    );
  });

  test("opens a figure and goes to its place", async () => {
    await site.page.locator(".opening-card").first().click();
    const address = new URL(site.page.url()).searchParams;
    expect(address.get("open")).toBe("claim.dea-84-us-seized");
    await expect.poll(() => new URL(site.page.url()).searchParams.get("at")).toMatch(/^-7\d/);
  });
});
