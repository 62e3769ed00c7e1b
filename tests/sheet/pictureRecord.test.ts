import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { rasterise } from "../../src/cli/rasterise";
import { ttfPath } from "../../src/cli/ttfPath";
import { addressContext } from "../../src/derive/addressContext";
import { withPngMetadata } from "../../src/render/png/pngChunks";
import { readChunks, writeChunks } from "../../src/render/png/pngFile";
import { writeSvg } from "../../src/render/svgWriter";
import {
  COMMODITIES,
  MAP_LAYERS,
  MEASURES,
  PRECISIONS,
  STANDINGS,
  STATUSES,
} from "../../src/schema/vocabulary";
import { metadataText } from "../../src/sheet/metadata/metadataText";
import { pictureRecord } from "../../src/sheet/metadata/pictureRecord";
import { pngMetadata } from "../../src/sheet/metadata/pngMetadata";
import { sinceEdition } from "../../src/sheet/metadata/sinceEdition";
import { viewQuery } from "../../src/sheet/permalink";
import { outlinedSheet } from "../../src/sheet/outlinedSheet";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetPdf } from "../../src/sheet/sheetPdf";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { roundCamera } from "../../src/viewstate/urlParameters";
import { decodeView } from "../../src/viewstate/viewCodec";
import type { ViewState } from "../../src/viewstate/viewState";
import { held, SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";

const { atlas } = held;
const context = addressContext(atlas);
const SOURCES = [...atlas.source.keys()].slice(0, 5);
const sheet = sheetOf(sheetInput(VIEWS.caribbean, SIZES.landscape));
const pixel = rasterise(writeSvg([], { width: 1, height: 1 }), 1);
/** The sheet's record in an otherwise empty picture, so that many can be tried. */
const bare: Sheet = { ...sheet, page: { kind: "group", children: [] } };

const WRITERS: Readonly<Record<string, (of: Sheet) => Uint8Array | Promise<Uint8Array>>> = {
  png: (of) => withPngMetadata(pixel, pngMetadata(of)),
  svg: (of) => new TextEncoder().encode(sheetSvg(of)),
  "svg with outlines": async (of) =>
    new TextEncoder().encode(sheetSvg(await outlinedSheet(of, (face) => readFile(ttfPath(face))))),
  pdf: (of) => sheetPdf(of, (face) => readFile(ttfPath(face))),
};

const text = fc.option(fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }));
const views: fc.Arbitrary<ViewState> = fc.record({
  eras: fc.subarray(atlas.eras.map(({ id }) => id)),
  layers: fc.subarray([...MAP_LAYERS]),
  commodities: fc.option(fc.subarray([...COMMODITIES])),
  standings: fc.subarray([...STANDINGS]),
  statuses: fc.option(fc.subarray([...STATUSES])),
  precisions: fc.option(fc.subarray([...PRECISIONS])),
  sources: fc.option(fc.subarray(SOURCES)),
  measures: fc.option(fc.subarray([...MEASURES])),
  years: fc.option(fc.constant([1980, 2010] as const)),
  until: fc.option(fc.constant("2025-11-30")),
  colourBy: fc.constantFrom("era", "commodity"),
  measure: fc.constant(null),
  series: fc.constant(null),
  counting: fc.record({
    of: fc.constantFrom("records", "strikes", "vessels"),
    deaths: fc.constantFrom("at-once", "with-presumed"),
  }),
  confidence: fc.constantFrom("medium", "low"),
  seized: fc.constantFrom("cocaine", "heroin"),
  flows: fc.constantFrom("top", "all"),
  camera: fc
    .record({
      center: fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
      ),
      zoom: fc.double({ min: 0, max: 10, noNaN: true }),
    })
    .map(roundCamera),
  projection: fc.constantFrom("mercator", "globe"),
  graticule: fc.boolean(),
  motion: fc.boolean(),
  selection: fc.constant(null),
  page: fc.constant(null),
  section: fc.constant(null),
  story: fc.constant(null),
  theme: fc.option(fc.constantFrom("light", "dark", "print")),
  language: fc.constant("en"),
  sheet: fc.record({ title: text, subtitle: text, byline: text }),
});

describe.each(Object.entries(WRITERS))("a picture as %s", (kind, write) => {
  test("gives every view back", async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const metadata = { ...bare.metadata, view: viewQuery(view), title: view.sheet.title ?? "" };
        const record = pictureRecord(await write({ ...bare, metadata }));
        if (record.kind !== "record") throw new Error(record.kind);
        expect(record.metadata).toEqual(metadata);
        const back = decodeView(record.metadata.view, DEFAULT_VIEW, context);
        expect(back).toEqual({ view, dropped: [] });
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });

  test("gives its record back whole", async () => {
    expect(pictureRecord(await write(sheet))).toEqual({ kind: "record", metadata: sheet.metadata });
  });

  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await write(bare);
  });

  test("cut off or damaged anywhere gives the whole record or none", () => {
    const accept = (bytes: Uint8Array) => {
      const { kind: found } = pictureRecord(bytes);
      expect(["record", "no-record", "not-a-picture"]).toContain(found);
      return found;
    };
    const places = fc.integer({ min: 0, max: whole.length - 1 });
    fc.assert(
      fc.property(places, places, fc.integer({ min: 0, max: 255 }), (cut, at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        accept(damaged);
        accept(whole.subarray(0, cut));
      }),
      { numRuns: 60 },
    );
    expect(accept(whole.subarray(0, 3))).toBe("not-a-picture");
    expect(accept(whole.subarray(0, kind === "png" ? 200 : Math.floor(whole.length / 8)))).toBe("no-record");
  });
});

const svgWith = (content: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);
const escaped = (value: object) => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

test.each([
  ["nothing", new Uint8Array(), "not-a-picture"],
  ["a page", new TextEncoder().encode("<!doctype html><script>alert(1)</script>"), "not-a-picture"],
  ["another's PNG", pixel, "no-record"],
  ["an SVG of someone else", svgWith("<metadata><rdf/></metadata>"), "no-record"],
  ["a script for a record", svgWith("<metadata>alert(1)</metadata>"), "no-record"],
  [
    "an address that runs",
    svgWith(
      `<metadata>${escaped(sheet.metadata).replace('"permalink":"https:', '"permalink":"javascript:')}</metadata>`,
    ),
    "no-record",
  ],
  [
    "a key that reaches for prototypes",
    svgWith('<metadata>{"__proto__":{"waybill":1}}</metadata>'),
    "no-record",
  ],
  ["a million unclosed elements", svgWith("<metadata".repeat(1_000_000)), "no-record"],
  ["brackets without end", svgWith(`<metadata>${"[".repeat(1_000_000)}</metadata>`), "no-record"],
  ["more than any record", svgWith(`<metadata>"${"a".repeat(5_000_000)}"</metadata>`), "no-record"],
])("%s opens nothing", (_, bytes, kind) => {
  expect(pictureRecord(bytes)).toEqual({ kind });
});

const bytesOf = (letters: string) => new TextEncoder().encode(letters);
const xmlText = (letters: string) => letters.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A file of each kind with a record of someone's making. */
const CARRIERS: Readonly<Record<string, (record: string) => Uint8Array>> = {
  PNG: (record) => withPngMetadata(pixel, { text: { Waybill: record } }),
  SVG: (record) => svgWith(`<metadata>${xmlText(record)}</metadata>`),
  PDF: (record) => bytesOf(`%PDF-1.7\n<waybill:record>${xmlText(record)}</waybill:record>\n%%EOF`),
};

const good = metadataText(sheet.metadata);
const deep = 200_000;
const HOSTILE: readonly (readonly [string, string])[] = [
  ["a script", "<script>globalThis.hacked = true</script>"],
  ["brackets without end", "[".repeat(deep)],
  ["a record nested too deep", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`],
  ["keys that reach for prototypes", good.replace("{", '{"__proto__":{"hacked":true},')],
  ["a constructor of its own", good.replace("{", '{"constructor":{"prototype":{"hacked":true}},')],
  ["a title as long as a book", good.replace('"title":"', `"title":"${"a".repeat(1_000_000)}`)],
  ["more than any record", `"${"a".repeat(5_000_000)}"`],
  ["half a record", good.slice(0, good.length / 2)],
  ["an address that runs", good.replace('"permalink":"https:', '"permalink":"javascript:')],
  ["an address of a file", good.replace(/"permalink":"https:[^"]*"/, '"permalink":"file:///etc/passwd"')],
];

describe.each(Object.entries(CARRIERS))("a %s", (_, carry) => {
  test("carries a record that is ours", () => {
    expect(pictureRecord(carry(good))).toEqual({ kind: "record", metadata: sheet.metadata });
  });

  test.each(HOSTILE)("with %s opens nothing and changes nothing", (_name, record) => {
    expect(pictureRecord(carry(record))).toEqual({ kind: "no-record" });
    expect({}).not.toHaveProperty("hacked");
    expect(globalThis).not.toHaveProperty("hacked");
  });

  test("with any text at all opens nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: "grapheme" })), (record) => {
        expect(pictureRecord(carry(record.replaceAll("\0", "")))).toEqual({ kind: "no-record" });
      }),
      { numRuns: 100 },
    );
  });
});

test("a compressed text is not blown up, however much it says it holds", () => {
  const bomb = deflateSync(Buffer.alloc(50_000_000, "a"));
  const [header, ...rest] = readChunks(pixel);
  if (header === undefined) throw new Error("the pixel is no PNG");
  // Keyword, then: compressed, by deflate, no language, no translated keyword.
  const flagged = [1, 0].map((method) => Buffer.from([0, 1, method, 0, 0]));
  for (const flags of flagged) {
    const body = Buffer.concat([Buffer.from("Waybill"), flags, bomb]);
    expect(pictureRecord(writeChunks([header, { type: "iTXt", body }, ...rest]))).toEqual({
      kind: "no-record",
    });
  }
  const body = Buffer.concat([Buffer.from("Waybill\0\0"), bomb]);
  expect(pictureRecord(writeChunks([header, { type: "zTXt", body }, ...rest]))).toEqual({
    kind: "no-record",
  });
});

test("a view of parts that the atlas does not know opens with what it knows, and names the rest", () => {
  const metadata = { ...sheet.metadata, view: "era=boat-strikes,atlantis&open=claim.%3Cscript%3E&evil=1" };
  const record = pictureRecord(svgWith(`<metadata>${escaped(metadata)}</metadata>`));
  if (record.kind !== "record") throw new Error(record.kind);
  const { view, dropped } = decodeView(record.metadata.view, DEFAULT_VIEW, context);
  expect(view.eras).toEqual(["boat-strikes"]);
  expect(view.selection).toBeNull();
  expect(dropped.map(({ parameter }) => parameter).toSorted()).toEqual(["era", "evil", "open"]);
});

describe("since a picture's edition", () => {
  const [first = "", second = "", third = ""] = sheet.metadata.references.flatMap(({ claims }) =>
    claims.map(({ id }) => id),
  );
  const entry = (claim: string, edition: string, kind: "corrected" | "withdrawn" | "added") => ({
    claim,
    edition,
    date: "2027-03-01",
    kind,
    was: "12",
    now: kind === "withdrawn" ? null : "11",
    reason: "The passage says eleven.",
  });
  const later = (...entries: ReturnType<typeof entry>[]) => ({
    ...atlas,
    edition: { ...atlas.edition, id: "2027.2", hash: "0".repeat(64) },
    corrections: { ...atlas.corrections, entries },
  });

  test("what it rests on and was corrected or withdrawn is told, and nothing else", () => {
    const { order, changes } = sinceEdition(
      sheet.metadata,
      later(
        entry(first, "2026.10", "corrected"),
        entry(second, "2027.2", "withdrawn"),
        entry(third, "2026.1", "corrected"),
        entry(third, "2027.1", "added"),
        entry("claim-that-is-not-on-it", "2027.1", "corrected"),
      ),
    );
    expect(order).toBe("older");
    expect(changes.map(({ claim, kind }) => [claim, kind])).toEqual([
      [first, "corrected"],
      [second, "withdrawn"],
    ]);
  });

  test("its own edition has no news, and claims that are gone without a word are counted", () => {
    const own = sinceEdition(sheet.metadata, atlas);
    expect(own).toEqual({ order: "same", isSameData: true, changes: [], missing: [] });
    const claim = new Map([...atlas.claim].filter(([id]) => id !== first));
    expect(sinceEdition(sheet.metadata, { ...atlas, claim }).missing).toEqual([first]);
    const newer = { ...sheet.metadata, edition: { ...sheet.metadata.edition, id: "2026.2" } };
    expect(sinceEdition(newer, atlas).order).toBe("newer");
  });
});
