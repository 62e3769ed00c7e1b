import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage, openSite } from "./site";

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const strikesShown = async (page: Page) =>
  Number.parseInt(await page.locator('[data-layer="strikes"] .layer-count').innerText(), 10);
const timeline = (page: Page) => page.getByTestId("timeline");

describe("years", () => {
  test("are narrowed, told and cleared by keyboard alone", async () => {
    const { page } = await openPage({ path: "?era=afghanistan-and-iran" });
    const first = page.getByRole("slider", { name: "First year" });
    await first.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => parameter(page, "years")).toBe("2015-2026");
    expect(await first.getAttribute("aria-valuetext")).toBe("2015");
    expect(await timeline(page).innerText()).toContain("2015–2026");
    expect(await timeline(page).innerText()).toMatch(/\d+ marks? carr(y|ies) no date and stays?\./);
    await page.getByRole("button", { name: "Clear years and day" }).press("Enter");
    await expect.poll(() => parameter(page, "years")).toBeNull();
  });

  test("are brushed with a pointer in one step that leads back", async () => {
    const { page } = await openPage();
    const rail = await page.getByTestId("time-rail").boundingBox();
    if (!rail) throw new Error("the axis is not on the page");
    const y = rail.y + rail.height / 2;
    await page.mouse.move(rail.x + rail.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(rail.x + rail.width * 0.6, y, { steps: 5 });
    await page.mouse.move(rail.x + rail.width * 0.64, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, "years")).toBe("1987-2000");
    await page.goBack();
    await expect.poll(() => parameter(page, "years")).toBeNull();
  });

  test("are played to their end, told aloud, and stop", async () => {
    const { page } = await openPage({ path: "?years=2019-2021&era=cocaine-fentanyl-2020s&layer=seizures" });
    const status = timeline(page).getByRole("status");
    // What is told for a moment only, a look now and then from outside would miss on a busy machine.
    await status.evaluate((node) => {
      const told: string[] = [];
      const button = node.closest("[data-testid=timeline]");
      new MutationObserver(() => {
        const pause = button?.querySelector('[aria-label="Pause the years"]') ? "playing " : "";
        told.push(`${pause}${node.textContent}`);
      }).observe(node, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { told });
    });
    await page.getByRole("button", { name: "Play the years" }).press("Enter");
    await expect.poll(() => status.innerText()).toBe("2019–2021");
    await page.getByRole("button", { name: "Play the years" }).waitFor();
    const told = await page.evaluate(() => Reflect.get(globalThis, "told") as string[]);
    expect(told).toContain("playing 2019");
    await expect.poll(() => parameter(page, "years")).toBe("2019-2021");
  });

  test("fill the ledger as they are played, and no file is asked for again", async () => {
    const { page } = await openSite({ path: "?years=2024-2026&era=boat-strikes&layer=strikes" });
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await page.getByRole("button", { name: "Play the years" }).press("Enter");
    await expect.poll(() => parameter(page, "years")).toBe("2024-2026");
    await page.getByRole("button", { name: "Play the years" }).waitFor();
    expect(asked.filter((url) => url.includes("/data/"))).toEqual([]);
  });

  test("of seizures are the circles': another year, other values", async () => {
    const { page } = await openPage({
      path: "?era=cocaine-fentanyl-2020s&layer=seizures&years=2019&at=0,20,1",
    });
    const key = page.getByTestId("legend");
    await expect.poll(() => key.innerText()).toContain("2019)");
    expect(await key.innerText()).not.toMatch(/202\d\)/);
  });
});

test("eras are stepped through one at a time, with all of their years", async () => {
  const { page } = await openPage({ path: "?era=noriega-panama&years=1985-1989" });
  await page.getByRole("button", { name: /^Next era, alone: 7/ }).press("Enter");
  await expect.poll(() => parameter(page, "era")).toBe("haiti-and-miami");
  expect(parameter(page, "years")).toBeNull();
  await page.getByRole("button", { name: /^Era before, alone: 6/ }).click();
  await expect.poll(() => parameter(page, "era")).toBe("noriega-panama");
});

describe("the strikes day by day", () => {
  test("come and go with the last day, and their toll is never of a later one", async () => {
    const { page } = await openPage();
    const all = await strikesShown(page);
    await timeline(page).getByLabel("Scale").selectOption("day");
    const day = page.getByRole("slider", { name: "Shown until" });
    await day.focus();
    await page.keyboard.press("Home");
    expect(await day.getAttribute("aria-valuetext")).toBe("1 September 2025");
    await expect.poll(() => strikesShown(page)).toBe(0);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => strikesShown(page)).toBe(1);
    await page.keyboard.press("PageUp");
    await expect.poll(() => parameter(page, "until")).toBe("2025-10-02");
    expect(await strikesShown(page)).toBe(3);
    expect(await page.locator(".strike-total").innerText()).toContain("as of 19 September 2025");
    await page.keyboard.press("End");
    await expect.poll(() => strikesShown(page)).toBe(all);
    expect(parameter(page, "until")).toBeNull();
  });

  test("play from the last day shown, pause where they are asked to, and go on", async () => {
    const { page } = await openPage({ path: "?until=2025-09-14" });
    await page.getByRole("button", { name: "Play the days of the strikes" }).press("Enter");
    await expect.poll(() => strikesShown(page)).toBeGreaterThanOrEqual(2);
    await page.getByRole("button", { name: "Pause the days of the strikes" }).press("Enter");
    const status = timeline(page).getByRole("status");
    await expect.poll(() => status.innerText()).toMatch(/^until .* 2025: .* at least \d+ killed, as of /);
    const rested = await status.innerText();
    await page.waitForTimeout(600);
    expect(await status.innerText()).toBe(rested);
  });

  test("are one stop of the Tab key, and each opens its evidence", async () => {
    const { page } = await openPage({ path: "?until=2026-05-01" });
    const lane = page.getByRole("toolbar", { name: /Strikes and events/ });
    expect(await lane.locator('[tabindex="0"]').count()).toBe(1);
    await lane.locator('[tabindex="0"]').focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(name).toBe("Strike of 15 September 2025, 15 September 2025");
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "open")).toBe("feature.strike-2025-09-15");
  });
});

test("a series stands along the years with what it measures, and each value opens its claim", async () => {
  const { page } = await openPage();
  await timeline(page).getByLabel("Volume").selectOption("afghan-opium-cultivation");
  expect(await timeline(page).innerText()).toContain("Opium poppy in Afghanistan, hectares: tallest");
  await page.getByRole("button", { name: "2014: 224,000 hectares" }).click();
  await expect.poll(() => parameter(page, "open")).toMatch(/^claim\.afghan-opium/);
});

test.each([
  ["light", "light" as const],
  ["dark", "dark" as const],
])("neither years nor days put a barrier in the way, %s", async (_, colorScheme) => {
  const { page } = await openPage({ path: "?years=1979-1996&until=2025-12-01", colorScheme });
  expect(await axeViolations(page)).toEqual([]);
});

test("a phone has years and playing in its index", async () => {
  const { page } = await openPage({
    viewport: { width: 390, height: 844 },
    context: { hasTouch: true, isMobile: true },
  });
  await page.getByRole("button", { name: "Index", exact: true }).tap();
  await page.getByRole("slider", { name: "Last year" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => parameter(page, "years")).toBe("1839-2025");
  const play = await page.getByRole("button", { name: "Play the years" }).boundingBox();
  expect(play?.height).toBeGreaterThanOrEqual(44);
  expect(await axeViolations(page)).toEqual([]);
});
