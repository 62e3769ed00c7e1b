import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { openPage, openSite } from "./site";

const place = (page: Page) => new URL(page.url()).searchParams.get("at")?.split(",").map(Number) ?? [];
const opened = (page: Page) => new URL(page.url()).searchParams.get("open");
const map = (page: Page) => page.locator(".map-svg");
const marks = (page: Page, layer: string) =>
  map(page).locator(`[data-layer="${layer}"] [data-feature]`).count();

async function middleOf(page: Page) {
  const box = await map(page).boundingBox();
  if (!box) throw new Error("the map has no place on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("without WebGL", () => {
  test("the map is drawn, says why, and eras and layers toggle", async () => {
    const { page } = await openPage({ path: "?at=-78,12,3" });
    expect(await page.getByText(/WebGL 2 is missing/).count()).toBe(1);
    expect(await marks(page, "basemap-country-50m")).toBeGreaterThan(20);
    expect(await marks(page, "ledger-mark")).toBeGreaterThan(20);
    const before = await marks(page, "corridors-casing");
    const eras = page.getByTestId("era-list");
    await eras.locator('[data-era="central-america-1980s"]').click();
    await expect.poll(() => marks(page, "corridors-casing")).toBeGreaterThan(before);
    await eras.locator('[data-era="boat-strikes"]').click();
    await expect.poll(() => marks(page, "ledger-mark")).toBe(0);
  });

  test("drag, wheel and keys move it, and the address follows", async () => {
    const { page } = await openPage({ path: "?at=-70,5,4" });
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => place(page)[0]).toBeGreaterThan(-69);
    expect(opened(page), "a drag picks nothing").toBe(null);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => place(page)[2]).toBeGreaterThan(4.5);
    const [west = 0, , zoom = 0] = place(page);
    await map(page).focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => place(page)[0]).toBeLessThan(west);
    await page.keyboard.press("-");
    await expect.poll(() => place(page)[2]).toBeLessThan(zoom);
  });

  test("a mark is named under the pointer, and opened by click and by Enter", async () => {
    const { page } = await openPage({ path: "?era=cocaine-fentanyl-2020s&at=-70.5,3,5.5" });
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator(".map-tip").innerText()).toContain("Colombia");
    await page.mouse.click(x, y);
    await expect.poll(() => opened(page)).toBe("feature.source-colombia");
    await page.goBack();
    await expect.poll(() => opened(page)).toBe(null);
    await map(page).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => opened(page)).toBe("feature.source-colombia");
  });

  test("two fingers zoom it about the point between them, and a tap opens what lies there", async () => {
    const { page } = await openPage({
      path: "?era=cocaine-fentanyl-2020s&at=-70.5,3,4.6",
      context: { hasTouch: true },
    });
    const { x, y } = await middleOf(page);
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) =>
      [-1, 1].map((side, id) => ({ x: x + (side * apart) / 2, y, id, force: 1, radiusX: 4, radiusY: 4 }));
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(80) });
    for (const apart of [100, 120, 140, 160])
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(apart) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => place(page)[2]).toBeCloseTo(5.6, 1);
    expect(opened(page), "a pinch picks nothing").toBe(null);
    expect(place(page)[0]).toBeCloseTo(-70.5, 1);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => opened(page)).toBe("feature.source-colombia");
  });

  test("pictures are saved all the same", async () => {
    const { page } = await openPage({ path: "?era=boat-strikes&at=-70,13,4.2" });
    await page.getByTestId("export-open").click();
    await page.locator(".preview img").waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByTestId("export-run").click();
    expect((await waiting).suggestedFilename()).toMatch(/\.png$/);
  });

  test("nothing moves on it, and the switch says why", async () => {
    const { page } = await openPage({
      path: "?motion=on",
      context: { reducedMotion: "no-preference" },
    });
    const control = page.getByRole("checkbox", { name: "Moving light" });
    expect(await control.isDisabled()).toBe(true);
    expect(await control.isChecked()).toBe(false);
    expect(await page.getByText("Needs WebGL 2").count()).toBe(1);
    expect(await page.getByText("direction only, not speed or volume").count()).toBe(0);
  });

  test("themes change its colours", async () => {
    const { page } = await openPage({ path: "?theme=dark&at=-70,5,4" });
    const land = map(page).locator('[data-layer="basemap-country-50m"] path').first();
    const dark = await land.getAttribute("fill");
    await page.getByTestId("theme").selectOption("light");
    await expect.poll(() => land.getAttribute("fill")).not.toBe(dark);
  });
});

test("a context lost while looking leaves the same view, drawn otherwise, and says so", async () => {
  const { page } = await openSite({ path: "?era=boat-strikes&at=-70,13,4.2" });
  await page.locator("canvas.maplibregl-canvas").evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await map(page).waitFor();
  await expect.poll(() => marks(page, "ledger-mark")).toBeGreaterThan(5);
  expect(await page.getByText(/took the graphics card away/).count()).toBe(1);
  expect(place(page)).toEqual([-70, 13, 4.2]);
});
