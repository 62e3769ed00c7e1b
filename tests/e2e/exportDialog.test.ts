import { describe, expect, test } from "vitest";
import { readPngText } from "../../src/render/png/readPngText";
import { axeViolations } from "./axeViolations";
import { openDialog, save, sizeOf } from "./export/exporting";
import { openPage } from "./site";

const CRESCENT = "?era=golden-crescent-1980s&at=65,32,4.2";
const at = (svg: string) => /[?&;]at=([-\d.]+),([-\d.]+),([-\d.]+)/.exec(svg);

describe("a size", () => {
  test("of each use, or of one’s own, makes a file of that size, or its limits are told", async () => {
    const { page } = await openPage({ path: CRESCENT });
    await openDialog(page);
    const size = page.getByTestId("export-size");
    const groups = await size
      .locator("optgroup")
      .evaluateAll((all) => all.map((one) => one.getAttribute("label")));
    expect(groups).toEqual(["Screen", "Social", "Newspaper column", "Paper", "Own size"]);
    await size.selectOption("1080x1350");
    expect(sizeOf((await save(page)).bytes)).toEqual([1080, 1350]);
    await size.selectOption("column-300");
    const [width, height = 0] = sizeOf((await save(page)).bytes);
    expect(width).toBe(600);
    expect(height).toBeGreaterThan(1000);
    await size.selectOption("letter-landscape");
    expect(await page.getByTestId("export-dialog").innerText()).toContain("279 × 216 mm");
    expect(await page.getByTestId("export-scale").inputValue()).toBe("3.125");
    await page.getByTestId("export-scale").selectOption("1");

    await size.selectOption("custom");
    await page.getByTestId("export-custom-width").fill("900");
    await page.getByTestId("export-custom-height").fill("700");
    expect(sizeOf((await save(page)).bytes)).toEqual([900, 700]);
    await page.getByTestId("export-custom-width").fill("12");
    const dialog = page.getByTestId("export-dialog");
    await expect.poll(() => dialog.innerText()).toContain("12 × 700 px cannot be set");
    expect(await dialog.innerText()).toContain("from 300 to 4,096");
    expect(await page.getByTestId("export-run").isDisabled()).toBe(true);
  });
});

test("the frame is moved by keys and by hand: what is saved follows, the map on screen does not", async () => {
  const { page } = await openPage({ path: "?era=cocaine-1990-2019&at=-83,9,3" });
  await openDialog(page);
  const words = page.getByTestId("export-frame-at");
  const before = await words.innerText();
  expect(before).toMatch(/^Frame: 83° W, [\d.]+° N, zoom [\d.]+$/);
  await page.getByTestId("export-format").selectOption("svg");
  const first = (await save(page)).bytes.toString();

  const frame = page.getByTestId("export-frame");
  await frame.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  await expect.poll(() => words.innerText()).not.toBe(before);
  const moved = (await save(page)).bytes.toString();
  expect(Number(at(moved)?.[1])).toBeGreaterThan(Number(at(first)?.[1]) + 5);
  const references = (svg: string) => svg.match(/"number":\s*\d+/g)?.length ?? 0;
  expect(references(moved)).toBeGreaterThan(0);
  expect(references(moved)).toBeLessThan(references(first));
  expect(new URL(page.url()).searchParams.get("at")).toBe("-83,9,3");

  // Saving took the focus.
  await frame.focus();
  await page.keyboard.press("0");
  await expect.poll(() => words.innerText()).toBe(before);
  const box = await frame.boundingBox();
  if (!box) throw new Error("the frame has no box");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => words.innerText()).not.toBe(before);
  await page.getByTestId("export-frame-reset").click();
  await expect.poll(() => words.innerText()).toBe(before);
});

describe("for those who do not see it", () => {
  test("alt text and description are computed, edited, and arrive in the files", async () => {
    const { page } = await openPage({ path: CRESCENT });
    await openDialog(page);
    await page.getByTestId("export-description").locator("summary").click();
    const alt = page.getByTestId("export-alt");
    const computed = await alt.inputValue();
    expect(computed).toMatch(/^Map of /);
    await alt.fill("Three routes leave the Golden Crescent & none is certain.");
    await page.getByTestId("export-long").fill("Line one.\nLine two.");
    const png = (await save(page)).bytes;
    expect(JSON.stringify([...readPngText(png)])).toContain("none is certain.");
    await page.getByTestId("export-format").selectOption("svg");
    const svg = (await save(page)).bytes.toString();
    expect(/<desc[^>]*>([^<]*)/.exec(svg)?.[1]).toBe(
      "Three routes leave the Golden Crescent &amp; none is certain.\n\nLine one.\nLine two.",
    );

    await alt.fill("x".repeat(251));
    await expect.poll(() => page.getByTestId("export-run").isDisabled()).toBe(true);
    expect(await page.getByTestId("export-dialog").innerText()).toContain("an alt text has at most 250");
    await page.getByRole("button", { name: "Alt text: back to the computed text" }).click();
    expect(await alt.inputValue()).toBe(computed);
    expect(await alt.evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

test("choices that do not fit the format or the frame are told, and a true title is picked", async () => {
  const { page } = await openPage({ path: "?era=golden-crescent-1980s&at=20,20,0.5" });
  await openDialog(page);
  const dialog = page.getByTestId("export-dialog");
  const note = page.getByTestId("export-inset-note");
  expect(await note.isVisible()).toBe(false);
  await page.getByTestId("export-withInset").check();
  await expect.poll(() => note.isVisible()).toBe(true);
  expect(await note.innerText()).toContain("left out");

  await page.getByTestId("export-format").selectOption("svg");
  expect(await page.getByTestId("export-scale").isDisabled()).toBe(true);
  expect(await dialog.innerText()).toContain("Vectors have no pixels");
  await page.getByTestId("export-format").selectOption("geojson");
  expect(await page.getByTestId("export-isTransparent").isDisabled()).toBe(true);
  expect(await dialog.innerText()).toContain("Data has no look");

  const other = page.getByRole("button", { name: /^Use the title/ }).first();
  const text = await other.innerText();
  await other.click();
  const field = page.getByTestId("export-title");
  expect(await field.inputValue()).toBe(text);
  expect(await field.evaluate((title) => title === document.activeElement)).toBe(true);
});

describe("choices", () => {
  test("are remembered over a reload, but not the words", async () => {
    const { page, url } = await openPage({ path: CRESCENT });
    await openDialog(page);
    await page.getByTestId("export-size").selectOption("1080x1920");
    await page.getByTestId("export-format").selectOption("pdf");
    await page.getByTestId("export-isGreyscale").check();
    await page.getByTestId("export-title").fill("Of this view");
    await page.goto(`${url}?era=noriega-panama`);
    await page.waitForSelector('html[data-ready="true"]', { state: "attached" });
    await openDialog(page);
    expect(await page.getByTestId("export-size").inputValue()).toBe("1080x1920");
    expect(await page.getByTestId("export-format").inputValue()).toBe("pdf");
    expect(await page.getByTestId("export-isGreyscale").isChecked()).toBe(true);
    expect(await page.getByTestId("export-title").inputValue()).toBe("");
  });

  test("are made all the same where the browser keeps nothing", async () => {
    const { page } = await openPage({
      path: CRESCENT,
      prepare: async (empty) => {
        await empty.addInitScript(() => {
          const refuse = () => {
            throw new DOMException("no", "SecurityError");
          };
          Object.defineProperty(globalThis, "localStorage", { get: refuse });
        });
      },
    });
    await openDialog(page);
    await page.getByTestId("export-format").selectOption("svg");
    expect((await save(page)).name).toMatch(/\.svg$/);
  });
});

test("by keyboard alone a file is chosen, saved, and the focus comes back", async () => {
  const { page } = await openPage({ path: CRESCENT });
  await page.getByTestId("export-open").focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("export-dialog").locator(".preview img").waitFor();
  const seen: string[] = [];
  for (let step = 0; step < 60 && seen.at(-1) !== "export-run"; step++) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? ""));
  }
  const order = [
    "export-frame",
    "export-title",
    "export-format",
    "export-size",
    "export-withTitle",
    "export-run",
  ];
  expect(seen.filter((id) => order.includes(id))).toEqual(order);
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await waiting;
  await expect.poll(() => page.getByTestId("export-status").innerText()).toMatch(/^Saved as .*\.png, \d+ kB/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("export-run");
  await page.keyboard.press("Escape");
  await page.getByTestId("export-dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("export-open");
});

describe.each([
  { width: 390, height: 844, colorScheme: "light" },
  { width: 320, height: 568, colorScheme: "dark" },
] as const)("on a phone of $width × $height", ({ width, height, colorScheme }) => {
  test("the picture stands above, the button is always there, and axe finds nothing", async () => {
    const { page } = await openPage({
      path: CRESCENT,
      viewport: { width, height },
      colorScheme,
      context: { hasTouch: true },
    });
    const preview = await openDialog(page);
    const inView = async (locator: typeof preview) => {
      const box = await locator.boundingBox();
      if (!box) return false;
      return (
        box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5
      );
    };
    expect(await inView(preview)).toBe(true);
    expect(await inView(page.getByTestId("export-run"))).toBe(true);
    await page.getByTestId("export-description").locator("summary").click();
    await page.getByTestId("export-alt").scrollIntoViewIfNeeded();
    expect(await inView(page.getByTestId("export-alt"))).toBe(true);
    expect(await inView(page.getByTestId("export-run"))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });
});
