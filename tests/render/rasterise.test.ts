import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { rasterise } from "../../src/cli/rasterise";
import type { DisplayItem, TextItem } from "../../src/render/displayList";
import { FONT_STACKS } from "../../src/render/fonts";
import { writeSvg } from "../../src/render/svgWriter";
import { messagesIn } from "../../src/messages/messages";
import { rasteriseRefusal } from "../../src/ui/rasterise";

const SIZE = { width: 120, height: 40 };
const word = (font: TextItem["font"]): DisplayItem => ({
  kind: "text",
  x: 10,
  y: 30,
  text: "Kokain",
  font,
  size: 24,
  letterSpacing: 0,
  anchor: "start",
  fill: { color: "#000000", opacity: 1 },
});

function inkOf(png: Uint8Array): { ink: number; width: number } {
  const { data, width } = PNG.sync.read(Buffer.from(png));
  let ink = 0;
  for (let at = 3; at < data.length; at += 4) ink += data[at] ?? 0;
  return { ink, width };
}

describe("PNG in Node", () => {
  test("draws each face by its own letters", () => {
    const drawn = [...FONT_STACKS.values()].map(
      (face) => inkOf(rasterise(writeSvg([word(face)], SIZE), 2)).ink,
    );
    for (const ink of drawn) expect(ink).toBeGreaterThan(10_000);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("has as many pixels as the scale asks for, and the same bytes each time", () => {
    const svg = writeSvg(
      [{ kind: "circle", cx: 20, cy: 20, r: 9, fill: { color: "#aa0000", opacity: 1 } }],
      SIZE,
    );
    expect(inkOf(rasterise(svg, 3)).width).toBe(360);
    expect(rasterise(svg, 3)).toEqual(rasterise(svg, 3));
  });

  test("says that a text is no SVG", () => {
    expect(() => rasterise("<p>", 1)).toThrow(/SVG/);
  });
});

describe("PNG in the page", () => {
  const words = messagesIn("en").exportDialog.pixelProblems;

  test("takes what every browser can draw", () => {
    expect(rasteriseRefusal({ width: 3840, height: 2160, scale: 1 }, words)).toBeNull();
    expect(rasteriseRefusal({ width: 1200, height: 675, scale: 4 }, words)).toBeNull();
  });

  test.each([
    [{ width: 4961, height: 3508, scale: 1 }, /16,777,216/],
    [{ width: 20_000, height: 100, scale: 1 }, /16384/],
    [{ width: 100, height: 100, scale: 5 }, /1 to 4 times/],
    [{ width: 0, height: 100, scale: 1 }, /none/],
    [{ width: Number.NaN, height: 100, scale: 1 }, /none/],
  ])("refuses %j in words", (size, reason) => {
    expect(rasteriseRefusal(size, words)).toMatch(reason);
  });
});
