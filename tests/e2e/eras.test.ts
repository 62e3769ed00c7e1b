import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { openPage } from "./site";

const era = (page: Page, id: string) => page.getByTestId("era-list").locator(`[data-era="${id}"]`);
const pressed = (page: Page, id: string) => era(page, id).getAttribute("aria-pressed");
const erasOf = (page: Page) => new URL(page.url()).searchParams.get("era");

describe("an era", () => {
  test("is switched on and off by the mouse, and the address follows", async () => {
    const { page } = await openPage();
    expect(await pressed(page, "noriega-panama")).toBe("false");
    await era(page, "noriega-panama").click();
    expect(await pressed(page, "noriega-panama")).toBe("true");
    expect(erasOf(page)).toBe("noriega-panama,cocaine-fentanyl-2020s,boat-strikes");
    await era(page, "noriega-panama").click();
    expect(await pressed(page, "noriega-panama")).toBe("false");
    expect(erasOf(page)).toBeNull();
  });

  test("is switched by the keyboard alone, and stands alone on request", async () => {
    const { page } = await openPage();
    await era(page, "opium-wars").focus();
    await page.keyboard.press("Space");
    expect(await pressed(page, "opium-wars")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(erasOf(page)).toBe("opium-wars");
    expect(await pressed(page, "boat-strikes")).toBe("false");
  });

  test("is switched on the timeline as in the list", async () => {
    const { page } = await openPage();
    await page
      .getByTestId("timeline")
      .getByRole("button", { name: /Golden Crescent/ })
      .click();
    expect(await pressed(page, "golden-crescent-1980s")).toBe("true");
  });

  test("comes and goes with back and forward", async () => {
    const { page } = await openPage();
    await era(page, "boat-strikes").click();
    await page.goBack();
    expect(await pressed(page, "boat-strikes")).toBe("true");
    await page.goForward();
    expect(await pressed(page, "boat-strikes")).toBe("false");
  });
});

test("all and none", async () => {
  const { page } = await openPage();
  const list = page.getByRole("region", { name: "Eras", exact: true });
  await list.getByRole("button", { name: "None" }).click();
  expect(erasOf(page)).toBe("none");
  expect(await page.getByTestId("legend").innerText()).toContain("Nothing that is on");
  await list.getByRole("button", { name: "All" }).click();
  expect(await page.getByTestId("era-list").locator('[aria-pressed="false"]').count()).toBe(0);
});

test("a map layer that is off leaves the key as well", async () => {
  const { page } = await openPage();
  const key = page.getByTestId("legend");
  expect(await key.innerText()).toContain("US strikes on vessels");
  await page
    .getByTestId("layer-list")
    .getByRole("button", { name: /US strikes/ })
    .click();
  await expect.poll(() => key.innerText()).not.toContain("US strikes on vessels");
});

test("on a phone the eras stand in one line that opens at those that are on", async () => {
  const { page } = await openPage({
    viewport: { width: 390, height: 844 },
    context: { hasTouch: true, isMobile: true },
  });
  const strikes = era(page, "cocaine-fentanyl-2020s");
  const box = await strikes.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await strikes.tap();
  expect(erasOf(page)).toBe("boat-strikes");
});
