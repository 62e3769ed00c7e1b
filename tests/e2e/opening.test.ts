import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./site";

const VIEW = "?era=golden-crescent-1980s&at=65,32,4.2";
const ELSEWHERE = "?era=boat-strikes&at=-70,14,5";
const TYPES = { png: "image/png", svg: "image/svg+xml", pdf: "application/pdf" } as const;

/** The picture of the view in each format, with choices of its own. */
async function savedPictures(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  await page.getByTestId("export-open").click();
  await page.getByTestId("export-title").fill("Saved & opened");
  await page.getByTestId("export-size").selectOption("column-300");
  await page.getByTestId("export-projection").selectOption("equal-area");
  await page.getByTestId("export-withInset").check();
  const saved = new Map<string, Buffer>();
  for (const format of Object.keys(TYPES)) {
    await page.getByTestId("export-format").selectOption(format);
    await page.locator('.preview[data-state="made"]').waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByTestId("export-run").click();
    saved.set(format, readFileSync(await (await waiting).path()));
  }
  return saved;
}

async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([base64 = "", file = ""]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
      return transfer;
    },
    [bytes.toString("base64"), name],
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.locator(".drop-place").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

test("a saved picture dropped on the page opens its view, and the dialog offers its choices", async () => {
  const { page, url } = await openPage({ path: VIEW });
  for (const [format, bytes] of await savedPictures(page)) {
    await page.evaluate(() => localStorage.clear());
    await page.goto(url + ELSEWHERE);
    await page.waitForSelector('html[data-ready="true"]', { state: "attached" });
    await drop(page, bytes, `picture.${format}`);
    const notice = page.getByTestId("picture-notice");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("“Saved & opened”");
    expect(await notice.innerText()).toMatch(/edition \d{4}\.\d+ of .*\s+Nothing that it rests on/);
    await expect.poll(() => new URL(page.url()).searchParams.get("era")).toBe("golden-crescent-1980s");
    expect(new URL(page.url()).searchParams.get("title")).toBe("Saved & opened");
    expect(await page.locator(".drop-place").count()).toBe(0);
  }
  await page.getByTestId("export-open").click();
  expect(await page.getByTestId("export-size").inputValue()).toBe("column-300");
  expect(await page.getByTestId("export-projection").inputValue()).toBe("equal-area");
  expect(await page.getByTestId("export-withInset").isChecked()).toBe(true);
  expect(await page.getByTestId("export-format").inputValue()).toBe("png");
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get("era")).toBe("boat-strikes");
});

test("a file chosen by the button that is no picture of the atlas changes nothing and says so", async () => {
  const { page } = await openPage({ path: ELSEWHERE });
  const before = page.url();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="run"</script></svg>';
  await page.getByTestId("picture-file").setInputFiles({
    name: "own.svg",
    mimeType: TYPES.svg,
    buffer: Buffer.from(svg),
  });
  const notice = page.getByTestId("picture-notice");
  await notice.waitFor();
  expect(await notice.innerText()).toContain("carries no record");
  expect(page.url()).toBe(before);
  expect(await page.title()).not.toBe("run");
  await notice.getByRole("button").click();
  await notice.waitFor({ state: "detached" });
});
