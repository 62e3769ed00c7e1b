import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

const PHONE = { viewport: { width: 390, height: 844 }, context: { hasTouch: true, isMobile: true } };

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const title = (page: Page) => page.getByTestId("story").getByRole("heading", { level: 2 });
const zoom = (page: Page) => Number(parameter(page, "at")?.split(",")[2]);

test("a tour is chosen, read through and left by keyboard alone", async () => {
  const { page } = await openPage();
  await page.getByTestId("story-open").focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByTestId("stories-dialog");
  await dialog.waitFor();
  expect(await dialog.getByRole("heading", { level: 3 }).count()).toBe(3);
  await dialog.getByRole("link", { name: "Two centuries in ten steps" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => title(page).textContent()).toBe("Opium into China");
  await expect.poll(() => title(page).evaluate((heading) => heading === document.activeElement)).toBe(true);

  for (let step = 2; step <= 10; step++) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => parameter(page, "story")).toBe(`two-centuries.${step}`);
  }
  await page.keyboard.press("ArrowRight");
  expect(parameter(page, "story")).toBe("two-centuries.10");
  const said = page.getByTestId("story").getByRole("status");
  expect(await said.textContent()).toBe("Step 10 of 10: A record, and strikes at sea");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => title(page).textContent()).toBe("By which seas");
  await page.goBack();
  await expect.poll(() => title(page).textContent()).toBe("A record, and strikes at sea");

  const shown = parameter(page, "era");
  await page.getByRole("button", { name: "Leave the tour" }).focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("panel").waitFor();
  expect(parameter(page, "story")).toBeNull();
  expect(parameter(page, "era")).toBe(shown);
});

describe("an address of a step", () => {
  test("shows its map, its text and what it rests on, by the number alone", async () => {
    const { page } = await openPage({ path: "?story=us-boat-strikes.4" });
    await expect.poll(() => title(page).textContent()).toBe("Where a distance was given");
    await expect.poll(() => parameter(page, "era")).toBe("boat-strikes");
    const claims = page.getByTestId("story").locator("[data-claim]");
    expect(await claims.count()).toBe(4);
    expect(await claims.first().textContent()).toContain("about 80 nautical miles");
    expect(await page.getByTestId("story").getByText("4 of 9").first().isVisible()).toBe(true);
  });

  test("that no story has is dropped with a notice", async () => {
    const { page } = await openPage({ path: "?story=two-centuries.11" });
    expect(await page.getByTestId("dropped").textContent()).toContain("two-centuries.11");
    expect(await page.getByTestId("story").count()).toBe(0);
    expect(await page.getByTestId("panel").count()).toBe(1);
  });
});

describe("a reader who wanders", () => {
  test("comes back to the step from another camera", async () => {
    const { page } = await openPage({ path: "?story=two-centuries.7" });
    await expect.poll(() => parameter(page, "era")).toBe("haiti-and-miami");
    const framed = zoom(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => zoom(page)).toBeGreaterThan(framed);
    await page.getByRole("button", { name: "Back to the step" }).click();
    await expect.poll(() => zoom(page)).toBe(framed);
  });

  test("opens a claim of the step at its passage, and comes back", async () => {
    const { page } = await openPage({ path: "?story=where-cocaine-comes-from.3" });
    await page
      .locator("[data-claim=dea-84-us-seized]")
      .getByRole("link", { name: /Open the passage/ })
      .click();
    await expect.poll(() => parameter(page, "open")).toBe("claim.dea-84-us-seized");
    expect(await page.getByTestId("panel").locator("blockquote").first().textContent()).toContain(
      "84 percent",
    );
    await page.getByTestId("story-return").click();
    await expect.poll(() => title(page).textContent()).toBe("84 percent of what?");
  });
});

test("a step is saved as a picture under its own title", async () => {
  const { page } = await openPage({ path: "?story=two-centuries.9" });
  await page.getByRole("button", { name: "Save this step as a picture" }).click();
  await page.getByTestId("export-dialog").waitFor();
  expect(await page.getByTestId("export-title").inputValue()).toBe("By which seas");
});

test("on a phone the map stands above the step, and at least what was framed is seen", async () => {
  const { page } = await openPage({ ...PHONE, path: "?story=us-boat-strikes.1" });
  await expect.poll(() => title(page).textContent()).toBe("The first announcement");
  await expect.poll(() => zoom(page)).toBeLessThan(4.2);
  const map = await page.getByTestId("map").boundingBox();
  const heading = await title(page).boundingBox();
  expect(heading?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
  await page.getByRole("button", { name: "Next" }).tap();
  await expect.poll(() => title(page).textContent()).toBe("Ships, aircraft and orders");
});

test("in a frame of another page stand map, step and credit, and steps keep it framed", async () => {
  const { page } = await openPage({
    path: "?embed=1&story=two-centuries.8",
    viewport: { width: 900, height: 560 },
  });
  await expect.poll(() => title(page).textContent()).toBe("Across Iran’s border");
  expect(await page.locator(".masthead, .timeline, .index").count()).toBe(0);
  expect(await page.locator(".credit").count()).toBe(1);
  await page.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => parameter(page, "story")).toBe("two-centuries.9");
  expect(parameter(page, "embed")).toBe("1");
});

test.each([
  ["by day", {}],
  ["by night", { colorScheme: "dark" as const }],
  ["on a phone", PHONE],
  ["in a frame", { path: "?embed=1&story=where-cocaine-comes-from.9" }],
])("a step %s has no barrier that axe can find", async (_, options) => {
  const { page } = await openPage({ path: "?story=where-cocaine-comes-from.9", ...options });
  await title(page).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("nor has the list of tours", async () => {
  const { page } = await openPage();
  await page.getByTestId("story-open").click();
  await page.getByTestId("stories-dialog").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
