import { readFileSync } from "node:fs";
import type { Page } from "playwright";

/** Opens the dialog and waits for the picture. */
export async function openDialog(page: Page) {
  await page.getByTestId("export-open").click();
  const preview = page.getByTestId("export-dialog").locator(".preview img");
  await preview.waitFor();
  return preview;
}

/** Presses the button that saves, and gives the file's name and bytes. */
export async function save(page: Page) {
  const waiting = page.waitForEvent("download");
  await page.getByTestId("export-run").click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
