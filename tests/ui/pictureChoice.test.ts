import { expect, test } from "vitest";
import { pictureRecord } from "../../src/sheet/metadata/pictureRecord";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { askedSpec } from "../../src/ui/export/choice/askedSpec";
import { type ExportChoice, FIRST_CHOICE } from "../../src/ui/export/choice/exportChoice";
import { pictureChoice } from "../../src/ui/export/choice/pictureChoice";
import { SIZES, sheetInput, sheetOf, VIEWS } from "../sheet/realSheets";

const CHOICES: readonly Partial<ExportChoice>[] = [
  { preset: "column-600", scale: 2, theme: "print", projection: "equal-area", withInset: true },
  { preset: "1080x1350", theme: "dark", projection: "equal-earth", withTitle: false, isTransparent: true },
  {
    preset: "custom",
    customWidth: 900,
    customHeight: 640,
    theme: "light",
    withLegend: false,
    withReferences: false,
    isGreyscale: true,
  },
];

function recordOf(choice: ExportChoice) {
  const input = sheetInput(VIEWS["golden crescent"], SIZES.landscape);
  const sheet = sheetOf({ ...input, spec: askedSpec(choice, "light") });
  const record = pictureRecord(new TextEncoder().encode(sheetSvg(sheet)));
  if (record.kind !== "record") throw new Error(record.kind);
  return record.metadata;
}

test.each(CHOICES)(
  "a picture that is read back presets what it was made with, its format apart: %o",
  (own) => {
    const choice = { ...FIRST_CHOICE, ...own };
    const preset = pictureChoice(recordOf(choice), { ...FIRST_CHOICE, format: "pdf" });
    const { customWidth, customHeight } = choice.preset === "custom" ? choice : preset;
    expect(preset).toEqual({ ...choice, format: "pdf", customWidth, customHeight });
  },
);

test("what a foreign record asks for and nobody offers falls back", () => {
  const record = {
    ...recordOf(FIRST_CHOICE),
    projection: "peters",
    size: { width: 1e9, height: 2, theme: "x" },
  };
  const { projection, theme, customWidth, customHeight } = pictureChoice(record, FIRST_CHOICE);
  expect({ projection, theme, customWidth, customHeight }).toEqual({
    projection: FIRST_CHOICE.projection,
    theme: FIRST_CHOICE.theme,
    customWidth: FIRST_CHOICE.customWidth,
    customHeight: FIRST_CHOICE.customHeight,
  });
});
