import { describe, expect, test } from "vitest";
import { readPngText } from "../../src/render/png/readPngText";
import { openDialog, save, sizeOf } from "./export/exporting";
import { openPage } from "./site";

const CRESCENT = "?era=golden-crescent-1980s&at=65,32,4.2";

describe("a saved picture", () => {
  test("has the size, title and data that were asked for, its references and the way back", async () => {
    const { page } = await openPage({ path: CRESCENT });
    const preview = await openDialog(page);
    const once = await save(page);
    expect(once.name).toMatch(/^waybill-[a-z0-9-]+-1200x675\.png$/);
    expect(sizeOf(once.bytes)).toEqual([1200, 675]);
    const texts = JSON.stringify([...readPngText(once.bytes)]);
    expect(texts).toContain("era=golden-crescent-1980s");
    expect(texts).toContain("Wikipedia");
    await page.getByTestId("export-scale").selectOption("2");
    expect(sizeOf((await save(page)).bytes)).toEqual([2400, 1350]);

    for (const format of ["geojson", "csv"]) {
      await page.getByTestId("export-format").selectOption(format);
      const { name, bytes } = await save(page);
      expect(name).toMatch(new RegExp(`^waybill-[a-z0-9-]+-1200x675(@2x)?\\.${format}$`));
      expect(bytes.toString()).toContain("Afghanistan");
    }

    const suggested = await page.getByTestId("export-title").getAttribute("placeholder");
    expect(suggested).toMatch(/Golden Crescent/);
    const before = await preview.getAttribute("src");
    await page.getByTestId("export-title").fill("Tonight’s map");
    await expect.poll(() => preview.getAttribute("src")).not.toBe(before);
    await page.getByTestId("export-format").selectOption("svg");
    const first = await save(page);
    const second = await save(page);
    expect(first.name).toMatch(/^waybill-tonight-s-map-1200x675/);
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect(first.bytes.toString()).toContain("Tonight’s map");
    await expect.poll(() => new URL(page.url()).searchParams.get("title")).toBe("Tonight’s map");
  });

  test("is drawn in the colours that were asked for", async () => {
    const { page } = await openPage({ path: `${CRESCENT}&theme=dark` });
    const preview = await openDialog(page);
    const src = await preview.getAttribute("src");
    await page.getByTestId("export-theme").selectOption("print");
    await expect.poll(() => preview.getAttribute("src")).not.toBe(src);
    await page.getByTestId("export-format").selectOption("svg");
    expect((await save(page)).bytes.toString()).toContain("#ffffff");
  });
});

describe("a picture is copied", () => {
  test("as pixels and as text, as the format asks", async () => {
    const { page } = await openPage({
      path: CRESCENT,
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await openDialog(page);
    const status = page.getByTestId("export-dialog").getByRole("status");
    await page.getByTestId("export-copy").click();
    await expect.poll(() => status.innerText()).toMatch(/^Copied\./);
    const kinds = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(kinds).toContain("image/png");
    await page.getByTestId("export-format").selectOption("svg-outlines");
    await page.getByTestId("export-copy").click();
    await expect.poll(() => status.innerText()).toBe("Copied as text.");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^<svg [^]*aria-label="Key"/);
    await page.getByTestId("export-format").selectOption("pdf");
    expect(await page.getByTestId("export-copy").count()).toBe(0);
  });

  test("or in words is not", async () => {
    const { page } = await openPage({
      path: CRESCENT,
      prepare: async (empty) => {
        await empty.addInitScript(() => {
          navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        });
      },
    });
    await openDialog(page);
    await page.getByTestId("export-copy").click();
    const status = page.getByTestId("export-dialog").getByRole("status");
    await expect.poll(() => status.innerText()).toContain("did not let this page write to the clipboard");
  });
});

test("a canvas that keeps no paint is told, with the way out", async () => {
  const { page } = await openPage({
    path: CRESCENT,
    prepare: async (empty) => {
      await empty.addInitScript(() => {
        // As iOS does with a canvas that is too large.
        CanvasRenderingContext2D.prototype.fillRect = () => undefined;
      });
    },
  });
  await openDialog(page);
  await page.getByTestId("export-run").click();
  const status = page.getByTestId("export-dialog").getByRole("status");
  await expect.poll(() => status.innerText()).toMatch(/no canvas of 1200 × 675 pixels.*vector.*command line/);
});

test("a picture too large for every browser is refused in words, and Escape gives the focus back", async () => {
  const { page } = await openPage({ path: CRESCENT });
  await openDialog(page);
  await page.getByTestId("export-size").selectOption("3840x2160");
  await page.getByTestId("export-scale").selectOption("4");
  const dialog = page.getByTestId("export-dialog");
  await expect.poll(() => dialog.innerText()).toContain("more than");
  expect(await dialog.innerText()).toMatch(/vector format.*command line/);
  expect(await page.getByTestId("export-run").isDisabled()).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
  expect(focused).toBe("export-open");
});
