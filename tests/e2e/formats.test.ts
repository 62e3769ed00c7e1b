import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/launchBrowser.mjs";
import { missingPictureTools } from "../../scripts/setup/pictureTools.mjs";
import { ttfPath } from "../../src/cli/ttfPath";
import type { FontFace } from "../../src/render/fontFace";
import { FONT_STACKS } from "../../src/render/fonts";
import { outlinedSheet } from "../../src/sheet/outlinedSheet";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetPdf } from "../../src/sheet/sheetPdf";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { THEMES } from "../../src/style/tokens/themes";
import { SIZES, sheetInput, sheetOf, VIEWS } from "../sheet/realSheets";
import {
  askPdf,
  chromiumPicture,
  FINENESS,
  pdfPicture,
  resvgPicture,
  rsvgPicture,
} from "./formats/rasterisers";
import { comparePictures } from "./parity/comparePictures";

/**
 * Every renderer draws a sheet several times finer than it is looked at, and the pictures are then averaged to its own
 * size: what is compared is what stands where, not how edges are smoothed.
 */
const MOST_PERCENT = 2;
/** Pixels. A sheet has twice as many; a blank one none. */
const LEAST_INK = 50_000;
const ARTEFACTS = join("test-results", "formats");

const fontFile = (face: FontFace) => readFile(ttfPath(face));
const EMBEDDED = [...FONT_STACKS.values()].map((face) => ({
  ...face,
  dataUri: `data:font/ttf;base64,${readFileSync(ttfPath(face)).toString("base64")}`,
}));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser({ hasWebgl: false });
  page = await (await browser.newContext({ deviceScaleFactor: FINENESS })).newPage();
});
afterAll(() => browser.close());

/** Says what cannot be compared here. */
function lacks(...tools: string[]): boolean {
  const missing = missingPictureTools(tools);
  if (missing.length > 0) console.warn(`left out, since ${missing.join(", ")} is not installed`);
  return missing.length > 0;
}

/** Percent of the ink that differs; pictures of different size or without ink differ altogether. */
function percentApart(name: string, a: PNG, b: PNG, sheet: Sheet): number {
  if (a.width !== b.width || a.height !== b.height) return 100;
  const { inked, differing, difference } = comparePictures(a, b, THEMES[sheet.spec.theme], true);
  const percent = inked < LEAST_INK ? 100 : (100 * differing) / inked;
  if (percent > MOST_PERCENT || process.env["KEEP_PICTURES"] !== undefined) {
    mkdirSync(ARTEFACTS, { recursive: true });
    writeFileSync(join(ARTEFACTS, `${name}-one.png`), PNG.sync.write(a));
    writeFileSync(join(ARTEFACTS, `${name}-other.png`), PNG.sync.write(b));
    writeFileSync(join(ARTEFACTS, `${name}-difference.png`), difference);
  }
  console.info(`${name}: ${percent.toFixed(2)} % of ${inked} pixels with ink differ`);
  return percent;
}

const sheets = [
  ["caribbean-landscape", sheetOf(sheetInput(VIEWS.caribbean, SIZES.landscape))],
  ["golden-crescent-square", sheetOf(sheetInput(VIEWS["golden crescent"], SIZES.square))],
] as const;

describe.each(sheets)("the sheet %s", (name, sheet) => {
  const svg = sheetSvg(sheet);
  let chromium: PNG;
  let outlines: string;
  beforeAll(async () => {
    chromium = await chromiumPicture(page, sheetSvg(sheet, EMBEDDED), sheet.spec);
    outlines = sheetSvg(await outlinedSheet(sheet, fontFile));
  });

  test("is drawn alike by Chromium and resvg", () => {
    expect(percentApart(`${name}-resvg`, chromium, resvgPicture(svg), sheet)).toBeLessThanOrEqual(
      MOST_PERCENT,
    );
  });

  test("has outlines that Chromium and resvg draw as they draw its text", async () => {
    expect(
      percentApart(`${name}-outlines`, chromium, await chromiumPicture(page, outlines, sheet.spec), sheet),
    ).toBeLessThanOrEqual(MOST_PERCENT);
    expect(
      percentApart(`${name}-outlines-resvg`, chromium, resvgPicture(outlines), sheet),
    ).toBeLessThanOrEqual(MOST_PERCENT);
  });

  test.skipIf(lacks("rsvg-convert"))("is drawn alike by rsvg-convert, as text and as outlines", () => {
    expect(percentApart(`${name}-rsvg`, chromium, rsvgPicture(svg), sheet)).toBeLessThanOrEqual(MOST_PERCENT);
    expect(percentApart(`${name}-outlines-rsvg`, chromium, rsvgPicture(outlines), sheet)).toBeLessThanOrEqual(
      MOST_PERCENT,
    );
  });

  test.skipIf(lacks("pdftoppm"))("is the same as PDF, drawn by pdftoppm", async () => {
    expect(
      percentApart(`${name}-pdf`, chromium, pdfPicture(await sheetPdf(sheet, fontFile), sheet.spec), sheet),
    ).toBeLessThanOrEqual(MOST_PERCENT);
  });
});

test.skipIf(lacks("pdfimages", "pdffonts", "pdftotext"))(
  "a PDF holds no raster, every typeface as a subset of its own, and every reference's title",
  async () => {
    const sheet = sheetOf(sheetInput(VIEWS["golden crescent"], { width: 1587, height: 1123 }));
    expect(["full", "titled"]).toContain(sheet.referenceForm);
    const pdf = await sheetPdf(sheet, fontFile);
    const rows = (text: string) => text.trim().split("\n").slice(2);
    expect(rows(askPdf("pdfimages", ["-list"], pdf))).toEqual([]);
    const fonts = rows(askPdf("pdffonts", [], pdf));
    expect(fonts.length).toBeGreaterThan(2);
    // Columns: name, type (two words), encoding, embedded, subset, in Unicode.
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Source\S+ +CID TrueType +Identity-H +yes yes yes/);
    const squeezed = (text: string) => text.normalize("NFKC").replaceAll(/\s/g, "");
    const text = squeezed(askPdf("pdftotext", ["-raw"], pdf));
    const titles = sheet.references.map(({ source, cited }) => (cited ?? source).title);
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter((title) => !text.includes(squeezed(title)))).toEqual([]);
  },
);
