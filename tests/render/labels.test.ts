import { describe, expect, test } from "vitest";
import { bundledFonts } from "../../src/render/bundledFonts";
import { draw, FRAME, line, point, round, texts } from "./drawFixture";

const ALWAYS = { "text-allow-overlap": true, "text-font": ["Source Sans 3 Regular"], "text-size": 24 };

function label(layout: Record<string, unknown>, paint: Record<string, unknown> = {}, properties = {}) {
  const layer = { type: "symbol", layout: { ...ALWAYS, ...layout }, paint };
  return draw([layer], [point("a", [0, 0], properties)]);
}

describe("labels", () => {
  // A centred line has its baseline 10/24 em under its point: 24 units to the em, the line's top 17 above the middle,
  // the baseline 27 below that.
  test.each([
    ["center", "middle", 200, 110],
    ["left", "start", 200, 110],
    ["right", "end", 200, 110],
    ["top", "middle", 200, 124.4],
    ["bottom", "middle", 200, 95.6],
    ["top-left", "start", 200, 124.4],
    ["bottom-right", "end", 200, 95.6],
  ])("anchored %s", (anchor, horizontal, x, baseline) => {
    const [text] = texts(label({ "text-field": "Mali", "text-anchor": anchor, "text-justify": "auto" }));
    expect(text?.anchor).toBe(horizontal);
    expect([round(text?.x ?? 0), round(text?.y ?? 0)]).toEqual([x, baseline]);
  });

  test("moves by the offset, in em", () => {
    const [text] = texts(label({ "text-field": "Mali", "text-offset": [1, -0.5] }));
    expect([text?.x, round(text?.y ?? 0)]).toEqual([224, 98]);
  });

  test("turns around its point, not around its own corner", () => {
    const [text] = texts(label({ "text-field": "Mali", "text-rotate": 90, "text-offset": [1, 0] }));
    expect(text?.rotate).toBe(90);
    expect([round(text?.x ?? 0), round(text?.y ?? 0)]).toEqual([190, 124]);
  });

  test("breaks at line feeds, lines apart by the line height and around the point", () => {
    const lines = texts(label({ "text-field": "one\ntwo\nthree", "text-line-height": 1.5 }));
    expect(lines.map(({ text }) => text)).toEqual(["one", "two", "three"]);
    expect(lines.map(({ y }) => round(y))).toEqual([74, 110, 146]);
  });

  test("breaks lines that are too long into even ones, as MapLibre does", () => {
    const field = "A long label that MapLibre must wrap (by itself) into several lines";
    const lines = texts(label({ "text-field": field, "text-size": 15 }));
    // What MapLibre 6.17 drew of the same layer.
    expect(lines.map(({ text }) => text)).toEqual([
      "A long label that MapLibre",
      "must wrap (by itself)",
      "into several lines",
    ]);
  });

  test("justifies a block's lines within its width", () => {
    const layout = {
      "text-field": "a much longer line\nshort",
      "text-anchor": "center",
      "text-justify": "left",
      "text-max-width": 99,
    };
    const [first, second] = texts(label(layout));
    // Letter by letter: map engines know no kerning.
    const face = { family: "Source Sans 3", weight: 400, style: "normal" } as const;
    const width = Array.from("a much longer line").reduce(
      (sum, letter) => sum + bundledFonts.textWidth(letter, face, 24),
      0,
    );
    expect(first?.anchor).toBe("start");
    expect(first?.x).toBeCloseTo(200 - width / 2, 5);
    expect(second?.x).toBe(first?.x);
  });

  test("sets sections in their own face, size and colour on one baseline", () => {
    const field = [
      "format",
      "Big",
      { "font-scale": 2, "text-font": ["literal", ["Source Serif 4 SemiBold"]] },
      "small",
      { "text-color": "#f00" },
    ];
    const [big, small] = texts(label({ "text-field": field }, { "text-color": "#000" }));
    expect(big).toMatchObject({
      text: "Big",
      size: 48,
      font: { family: "Source Serif 4", weight: 600 },
      fill: { color: "#000000" },
    });
    expect(small).toMatchObject({
      text: "small",
      size: 24,
      font: { family: "Source Sans 3" },
      fill: { color: "#ff0000" },
    });
    const width = bundledFonts.textWidth(
      "Big",
      { family: "Source Serif 4", weight: 600, style: "normal" },
      48,
    );
    expect((small?.x ?? 0) - (big?.x ?? 0)).toBeCloseTo(width, 5);
  });

  test("transforms, spaces and fills in tokens", () => {
    const layout = { "text-field": "{name}", "text-transform": "uppercase", "text-letter-spacing": 0.5 };
    const [text] = texts(label(layout, {}, { name: "cuba" }));
    expect(text).toMatchObject({ text: "CUBA", letterSpacing: 12 });
  });

  test("starts at its left end where it is spaced or would be kerned, for all renderers to set it alike", () => {
    const [spaced] = texts(label({ "text-field": "Mali", "text-letter-spacing": 0.5 }));
    const face = { family: "Source Sans 3", weight: 400, style: "normal" } as const;
    const width = (text: string) =>
      Array.from(text).reduce((sum, letter) => sum + bundledFonts.textWidth(letter, face, 24), 0);
    expect(spaced?.anchor).toBe("start");
    expect(spaced?.x).toBeCloseTo(200 - (width("Mali") + 3 * 12) / 2, 5);
    expect(spaced?.restarts).toBeUndefined();
    const [kerned] = texts(label({ "text-field": "VAV" }));
    expect(kerned?.anchor).toBe("start");
    expect(kerned?.restarts?.map(({ at }) => at)).toEqual([1, 2]);
    expect(kerned?.restarts?.[1]?.x).toBeCloseTo(width("VA"), 5);
  });

  test("has a halo under it, no wider than a glyph's distance field", () => {
    const paint = { "text-halo-color": "#fff", "text-halo-width": 99 };
    expect(texts(label({ "text-field": "Cuba" }, paint))[0]?.halo).toEqual({
      color: "#ffffff",
      opacity: 1,
      width: 6,
    });
  });

  test("draws the halos of all its lines under all its letters", () => {
    const paint = { "text-halo-color": "#fff", "text-halo-width": 1 };
    const items = texts(label({ "text-field": "one\ntwo" }, paint));
    expect(items.map(({ text, halo, fill }) => [text, halo !== undefined, fill.opacity])).toEqual([
      ["one", true, 0],
      ["two", true, 0],
      ["one", false, 1],
      ["two", false, 1],
    ]);
  });

  test("has a box around all its lines, its words in it", () => {
    const map = label({ "text-field": "one\ntwo", "text-anchor": "left" });
    expect(map.boxes).toHaveLength(1);
    const [drawn] = map.boxes;
    expect(drawn).toMatchObject({ layer: "layer-0", featureId: "a", text: "one\ntwo" });
    const [x0, y0, x1, y1] = drawn?.box ?? [0, 0, 0, 0];
    expect(x0).toBeCloseTo(200, 5);
    expect(y0).toBeGreaterThan(70);
    expect(y1).toBeLessThan(130);
    expect(x1 - x0).toBeCloseTo(
      bundledFonts.textWidth("one", { family: "Source Sans 3", weight: 400, style: "normal" }, 24),
      0,
    );
  });

  test("lies above what stands higher, unless a sort key says otherwise", () => {
    const features = [point("low", [0, -1], { order: 1 }), point("high", [0, 1], { order: 2 })];
    const layout = { ...ALWAYS, "text-field": "x" };
    const order = (extra: Record<string, unknown>) =>
      texts(draw([{ type: "symbol", layout: { ...layout, ...extra } }], features)).map(
        ({ featureId }) => featureId,
      );
    expect(order({})).toEqual(["high", "low"]);
    expect(order({ "symbol-sort-key": ["get", "order"] })).toEqual(["low", "high"]);
  });

  test("is left out below the opacity at which MapLibre leaves it out", () => {
    expect(texts(label({ "text-field": "Cuba" }, { "text-opacity": 0.09 }))).toEqual([]);
    expect(texts(label({ "text-field": "Cuba" }, { "text-opacity": 0.1 }))).toHaveLength(1);
  });

  test("names the letter that no font has", () => {
    expect(() => label({ "text-field": "北京" })).toThrow(/layer-0.*"a".*Source Sans 3 has no "北京"/);
  });

  test("names a font that there is not", () => {
    expect(() => label({ "text-field": "Cuba", "text-font": ["Arial"] })).toThrow(/layer-0.*"Arial"/);
  });

  test("is refused where MapLibre would settle collisions or follow a line", () => {
    expect(() => label({ "text-field": "Cuba", "text-allow-overlap": false })).toThrow(
      /text-allow-overlap must be true/,
    );
    const along = { type: "symbol", layout: { ...ALWAYS, "text-field": "x", "symbol-placement": "line" } };
    expect(() =>
      draw(
        [along],
        [
          line("l", [
            [0, 0],
            [1, 1],
          ]),
        ],
      ),
    ).toThrow(/text along lines/);
  });

  test("grows between the zooms of its size's stops, but not beyond the tile's room", () => {
    const size = ["interpolate", ["linear"], ["zoom"], 2, 10, 4, 30];
    const at = (zoom: number) => {
      const layer = { type: "symbol", layout: { ...ALWAYS, "text-field": "x", "text-size": size } };
      return texts(draw([layer], [point("a", [0, 0])], { frame: { ...FRAME, zoom } }))[0]?.size;
    };
    expect(at(2.5)).toBeCloseTo(15, 6);
    expect(at(3.75)).toBeCloseTo(27.5, 6);
  });
});
