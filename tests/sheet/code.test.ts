import { PNG } from "pngjs";
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { rasterise } from "../../src/cli/rasterise";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";

/** Reads the code off the picture, as a telephone would that is held over the colophon. */
function scanned(sheet: Sheet): string {
  const { width, height, data } = PNG.sync.read(Buffer.from(rasterise(sheetSvg(sheet), 1)));
  const box = sheet.boxes.find(({ id }) => id === "colophon-words");
  if (!box) throw new Error("the sheet has no colophon");
  const margin = 8;
  const [x0, y0] = [Math.floor(box.x) - margin, Math.floor(box.y) - margin];
  const part = { width: Math.min(150, width - x0), height: Math.min(150, height - y0) };
  const cut = new Uint8Array(part.width * part.height * 4);
  for (let y = 0; y < part.height; y++) {
    const from = ((y0 + y) * width + x0) * 4;
    cut.set(data.subarray(from, from + part.width * 4), y * part.width * 4);
  }
  return decodeQR({ ...part, data: cut });
}

test.each(["light", "dark", "print"] as const)("the code of a %s picture opens its view", (theme) => {
  const input = { ...sheetInput(VIEWS.caribbean, SIZES.landscape), spec: sheetSpec(SIZES.landscape, theme) };
  const sheet = sheetOf(input);
  expect(scanned(sheet)).toBe(sheet.metadata.permalink);
});
