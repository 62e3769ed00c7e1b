import { expect, test } from "vitest";
import { openSite } from "./site";

test("without WebGL a still map stands in, and eras, buttons and evidence work", async () => {
  const { page } = await openSite({
    prepare: async (empty) => {
      await empty.addInitScript(() => {
        const original = Reflect.get(HTMLCanvasElement.prototype, "getContext") as () => unknown;
        Reflect.set(
          HTMLCanvasElement.prototype,
          "getContext",
          function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
            return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
          },
        );
      });
    },
  });
  expect(await page.getByText(/WebGL 2 is missing/).count()).toBe(1);
  const picture = page.getByTestId("map").locator("img");
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
  const address = () => picture.getAttribute("src");
  const before = await address();
  await page.getByTestId("era-list").locator('[data-era="golden-crescent-1980s"]').click();
  await expect.poll(address).not.toBe(before);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.has("at")).toBe(true);
  await page.locator(".opening-card").first().click();
  expect(await page.getByTestId("panel").innerText()).toContain("of US-seized cocaine");
});
