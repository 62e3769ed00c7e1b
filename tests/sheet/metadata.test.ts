import { describe, expect, test } from "vitest";
import { readPngText } from "../../src/render/png/readPngText";
import { readChunks } from "../../src/render/png/pngFile";
import { withPngMetadata } from "../../src/render/png/pngChunks";
import { writeSvg } from "../../src/render/svgWriter";
import { rasterise } from "../../src/cli/rasterise";
import { metadataText } from "../../src/sheet/metadata/metadataText";
import { pngMetadata } from "../../src/sheet/metadata/pngMetadata";
import { readMetadata } from "../../src/sheet/metadata/readMetadata";
import { SHEET_PRESETS } from "../../src/sheet/sheetPresets";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { addressContext } from "../../src/derive/addressContext";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { everySheet, held, SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";

const pixel = rasterise(writeSvg([], { width: 1, height: 1 }), 1);
/** The long sides of paper. */
const PAPER_MM: Readonly<Record<string, number>> = { a4: 297, a3: 420, letter: 279.4 };
const context = addressContext(held.atlas);

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length;
  return unescaped(text.slice(from, text.indexOf(end, from)));
}

describe.each(everySheet())("the file of the %s", (_, sheet) => {
  const svg = sheetSvg(sheet);

  test("gives its record back from the SVG", () => {
    expect(readMetadata(between(svg, "<metadata>", "</metadata>"))).toEqual(sheet.metadata);
    expect(between(svg, "<title>", "</title>")).toBe(sheet.metadata.title);
    expect(between(svg, "<desc>", "</desc>")).toContain(sheet.metadata.alt);
  });

  test("leads back to the view that is drawn", () => {
    const { search } = new URL(sheet.metadata.permalink);
    const { view, dropped } = decodeView(search, DEFAULT_VIEW, context);
    expect(dropped).toEqual([]);
    expect(view).toEqual(sheet.view);
    expect(view.camera).toEqual({ center: sheet.frame.center, zoom: sheet.frame.zoom });
  });

  test("says its edition and holds each reference with its claims", () => {
    const { edition, references } = sheet.metadata;
    expect(edition).toEqual(held.atlas.edition);
    expect(references.map(({ number }) => number)).toEqual(sheet.references.map(({ number }) => number));
    for (const { claims, citation } of references) {
      expect(claims.length).toBeGreaterThan(0);
      expect(citation.length).toBeGreaterThan(10);
    }
  });
});

test("light that runs on the screen leaves no trace in a picture", () => {
  const { view } = decodeView("era=cocaine-1990-2019&at=-75,14,3", DEFAULT_VIEW, context);
  const svgOf = (motion: boolean) => sheetSvg(sheetOf(sheetInput({ ...view, motion }, SIZES.landscape)));
  expect(svgOf(true)).toBe(svgOf(false));
});

test("a picture in pixels carries dpi, texts and the record", () => {
  const [entry] = everySheet();
  if (!entry) throw new Error("there is no sheet");
  const [, sheet] = entry;
  const doubled = { ...sheet, spec: { ...sheet.spec, scale: 2 } };
  const png = withPngMetadata(rasterise(sheetSvg(sheet), 0.1), pngMetadata(doubled));
  const texts = readPngText(png);
  expect(readMetadata(texts.get("Waybill") ?? "")).toEqual(sheet.metadata);
  expect(texts.get("Source")).toBe(sheet.metadata.permalink);
  expect(texts.get("XML:com.adobe.xmp")).toContain("Iptc4xmpCore:AltTextAccessibility");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const phys = Buffer.from(png).indexOf("pHYs");
  expect(view.getUint32(phys + 4)).toBe(Math.round((2 * 96) / 0.0254));
});

test.each(SHEET_PRESETS)(
  "a PNG of $id says its resolution and that its colours are sRGB",
  ({ scale, ...size }) => {
    const [entry] = everySheet();
    if (!entry) throw new Error("there is no sheet");
    const height = size.height === "auto" ? entry[1].spec.height : size.height;
    const spec = { ...entry[1].spec, ...size, height, scale };
    const chunks = readChunks(withPngMetadata(pixel, pngMetadata({ ...entry[1], spec })));
    const types = chunks.map(({ type }) => type);
    expect(types.filter((type) => type === "sRGB" || type === "pHYs")).toEqual(["sRGB", "pHYs"]);
    const phys = Buffer.from(chunks.find(({ type }) => type === "pHYs")?.body ?? []);
    const perInch = phys.readUInt32BE(0) * 0.0254;
    expect(perInch).toBeCloseTo(96 * scale, 1);
    // On paper the picture is as large as its name says.
    const longest = ((Math.max(size.width, height) * scale) / perInch) * 25.4;
    const [, named = ""] = /^(a4|a3|letter)-/.exec(size.id) ?? [];
    expect(longest).toBeCloseTo(PAPER_MM[named] ?? longest, 0);
    expect(types.filter((type) => type === "iTXt").length).toBeGreaterThanOrEqual(7);
  },
);

test("texts that look like markup stay text", () => {
  const title = 'A & B </metadata><script>alert("1")</script>';
  const view = { ...VIEWS.caribbean, sheet: { title, subtitle: null, byline: null } };
  const sheet = sheetOf(sheetInput(view, SIZES.square));
  const svg = sheetSvg(sheet);
  expect(svg).not.toContain("<script");
  expect(readMetadata(between(svg, "<metadata>", "</metadata>"))?.title).toBe(title);
  expect(sheet.metadata.permalink).not.toContain("script");
});

test.each([
  ["no JSON", "{"],
  ["another's record", '{"waybill":1}'],
  ["a later version", (text: string) => text.replace('"waybill":1', '"waybill":2')],
  [
    "an address of another kind",
    (text: string) => text.replace('"permalink":"https:', '"permalink":"javascript:'),
  ],
  ["a key of its own", (text: string) => text.replace('{"waybill"', '{"extra":1,"waybill"')],
])("a record with %s is not taken", (_, change) => {
  const [entry] = everySheet();
  const whole = entry ? metadataText(entry[1].metadata) : "";
  expect(readMetadata(whole)).not.toBeNull();
  expect(readMetadata(typeof change === "string" ? change : change(whole))).toBeNull();
});

test.each(Object.entries(VIEWS))("the same view of the %s gives the same bytes", (_, view) => {
  const svg = () => sheetSvg(sheetOf(sheetInput(view, SIZES.square)));
  expect(svg()).toBe(svg());
});
