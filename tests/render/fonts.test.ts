import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openSync } from "fontkit";
import { assert, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { Resvg } from "@resvg/resvg-js";
import { ttfPath } from "../../src/cli/ttfPath";
import { bundledFonts } from "../../src/render/bundledFonts";
import type { FontFace } from "../../src/render/fontFace";
import { FONT_SUBSETS } from "../../src/render/fontSubsets";
import { FONT_STACKS, faceOfStack, fontFaces, webFontFiles } from "../../src/render/fonts";
import { writeSvg } from "../../src/render/svgWriter";

const require = createRequire(import.meta.url);
const faces: FontFace[] = [...FONT_STACKS.values()];

describe("font files", () => {
  test.each(faces)("$family $weight $style is installed for the page and for Node", (face) => {
    for (const { file, package: name } of webFontFiles(face))
      expect(() => require.resolve(`${name}/files/${file}`)).not.toThrow();
    expect(() => ttfPath(face)).not.toThrow();
  });

  test.each(["source-sans-3", "source-serif-4"])("the ranges are those of %s's own style sheets", (slug) => {
    const ranges = JSON.parse(
      readFileSync(require.resolve(`@fontsource/${slug}/unicode.json`), "utf8"),
    ) as Record<string, string>;
    for (const { subset, unicodeRange } of FONT_SUBSETS) expect(unicodeRange.join(",")).toBe(ranges[subset]);
  });

  test.each([...FONT_STACKS])("the table still measures %s as its file does", (_, face) => {
    const font = openSync(ttfPath(face));
    if ("fonts" in font) throw new Error("a collection");
    for (const character of "AaÉégñ09%–—“”’€·") {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(bundledFonts.textWidth(character, face, font.unitsPerEm)).toBeCloseTo(advanceWidth, 6);
    }
    expect(bundledFonts.heights(face).capHeight).toBeCloseTo(font.capHeight / font.unitsPerEm, 6);
  });
});

describe("font faces of a style", () => {
  test("each stack has one file for each range, and no two stacks the same file", () => {
    const declared = fontFaces((file) => `fonts/${file}`);
    const urls = Object.values(declared).flatMap((entry) =>
      Array.isArray(entry) ? entry.map(({ url }) => url) : [],
    );
    expect(urls).toHaveLength(faces.length * FONT_SUBSETS.length);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain("fonts/source-sans-3-latin-600-normal.woff2");
    expect(Object.keys(declared)).toEqual([...FONT_STACKS.keys()]);
  });

  test("a name that no face has is refused with those that there are", () => {
    expect(faceOfStack("Source Serif 4 Italic")).toEqual({
      family: "Source Serif 4",
      weight: 400,
      style: "italic",
    });
    expect(() => faceOfStack("Source Serif 4 Bold")).toThrow(/Source Serif 4 SemiBold/);
  });
});

/** Width of the ink that resvg draws, in px. */
function inkWidth(text: string, font: FontFace, size: number, letterSpacing = 0): number {
  const svg = writeSvg(
    [
      {
        kind: "text",
        x: 50,
        y: 100,
        text,
        font,
        size,
        letterSpacing,
        anchor: "start",
        fill: { color: "#000000", opacity: 1 },
      },
    ],
    { width: 3000, height: 200 },
  );
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: faces.map(ttfPath) } }).getBBox();
  return drawn?.width ?? 0;
}

describe("widths", () => {
  const samples = [
    "Hhhhhhhh",
    "Mexico to the United States",
    "Typography AVATAR, Tokyo",
    "office affluent fjord",
    "1,250 t",
    "“L’Avana” – Bogotá",
  ];

  test.each(faces)("of $family $weight $style agree with what resvg draws", (face) => {
    for (const text of samples) {
      // The bars on both sides cancel the bearings of the first and last letter.
      const measured = bundledFonts.textWidth(`|${text}|`, face, 40) - bundledFonts.textWidth("|", face, 40);
      const drawn = inkWidth(`|${text}|`, face, 40) - inkWidth("|", face, 40);
      expect(Math.abs(drawn / measured - 1), text).toBeLessThan(0.01);
    }
  });

  test("count letter spacing between letters only", () => {
    const [face] = faces;
    if (face === undefined) throw new Error("no face");
    const spread = inkWidth("|VENEZUELA|", face, 40, 8) - inkWidth("|VENEZUELA|", face, 40);
    expect(spread).toBeCloseTo(80, 0);
    const measured =
      bundledFonts.textWidth("VENEZUELA", face, 40, 8) - bundledFonts.textWidth("VENEZUELA", face, 40);
    expect(measured).toBeCloseTo(8 * 8, 6);
  });

  test("grow in proportion to the size", () => {
    assert(
      property(string({ maxLength: 20 }), integer({ min: 1, max: 200 }), (text, size) => {
        for (const face of faces)
          expect(bundledFonts.textWidth(text, face, size)).toBeCloseTo(
            bundledFonts.textWidth(text, face, 1) * size,
            6,
          );
      }),
    );
  });

  test.each(faces)("figures of $family $weight $style stand in columns", (face) => {
    const widths = Array.from("23456789", (digit) => bundledFonts.textWidth(digit, face, 1000));
    expect(new Set(widths).size).toBe(1);
  });

  test("say which letters have no glyph", () => {
    const [face] = faces;
    if (face === undefined) throw new Error("no face");
    expect(bundledFonts.missingGlyphs("São Tomé, Kraków", face)).toEqual([]);
    expect(bundledFonts.missingGlyphs("→ 北 →", face)).toEqual(["→", "北"]);
    // Composed or not, an accented letter is the same letter.
    expect(bundledFonts.missingGlyphs("Bogota\u0301", face)).toEqual([]);
  });
});
