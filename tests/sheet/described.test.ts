import { describe, expect, test } from "vitest";
import { describedSheet } from "../../src/sheet/describedSheet";
import { SheetMetadata } from "../../src/sheet/metadata/sheetMetadata";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { sheetInput, sheetOf, SIZES, VIEWS } from "./realSheets";

const sheet = sheetOf(sheetInput(VIEWS.caribbean, SIZES.landscape));

describe("a sheet described by its maker", () => {
  test("says it in its record, in desc and on its map, and looks the same", () => {
    const own = describedSheet(sheet, { alt: "Ours,\nin one\u0000 line", description: "First.\r\nSecond." });
    expect(own.metadata.alt).toBe("Ours, in one line");
    expect(own.metadata.description).toBe("First.\nSecond.");
    expect(SheetMetadata.parse(own.metadata)).toEqual(own.metadata);
    const svg = sheetSvg(own);
    expect(svg).toContain("<desc>Ours, in one line\n\nFirst.\nSecond.</desc>");
    expect(svg).toContain("<title>Ours, in one line</title>");
    expect(svg).not.toContain(sheet.metadata.alt);
  });

  test("keeps what was computed where nothing is written", () => {
    expect(describedSheet(sheet, { alt: "  ", description: null }).metadata).toEqual(sheet.metadata);
  });

  test("is refused beyond what a file may carry", () => {
    expect(() => describedSheet(sheet, { alt: "x".repeat(251), description: null })).toThrow(/at most 250/);
  });
});

test("each title that is offered says something else, the sheet's own first", () => {
  expect(sheet.titles[0]).toBe(sheet.metadata.title);
  expect(sheet.titles.length).toBeGreaterThan(1);
  expect(new Set(sheet.titles).size).toBe(sheet.titles.length);
});
