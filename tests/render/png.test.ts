import { PNG } from "pngjs";
import {
  assert,
  constantFrom,
  dictionary,
  nat,
  property,
  string,
  stringMatching,
  uint8Array,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/render/png/crc32";
import { readChunks, writeChunks } from "../../src/render/png/pngFile";
import { withPngMetadata, XMP_KEYWORD } from "../../src/render/png/pngChunks";
import { readPngText } from "../../src/render/png/readPngText";

const PICTURE: Uint8Array = PNG.sync.write(new PNG({ width: 3, height: 2 }));
const encode = (text: string) => new TextEncoder().encode(text);
const withChunk = (type: string, body: Uint8Array) => {
  const [header, ...rest] = readChunks(PICTURE);
  if (header === undefined) throw new Error("no header");
  return writeChunks([header, { type, body }, ...rest]);
};

describe("PNG metadata", () => {
  test("is what the specification's own example checks as", () => {
    // The check of an empty IEND chunk, PNG specification 11.2.5.
    expect(crc32(encode("IEND"))).toBe(0xae426082);
  });

  test("comes back as it was written, whatever the words", () => {
    const words = string({ unit: "grapheme" }).filter((text) => !text.includes("\0"));
    const keyword = stringMatching(/^[!-~]([!-~]{0,30} [!-~]{1,30})?$/);
    assert(
      property(dictionary(keyword, words), words, (text, xmp) => {
        const read = readPngText(withPngMetadata(PICTURE, { text, xmp }));
        for (const [key, value] of Object.entries(text)) expect(read.get(key)).toBe(value);
        expect(read.get(XMP_KEYWORD)).toBe(xmp);
      }),
    );
  });

  test("leaves a picture that others can read", () => {
    const marked = withPngMetadata(PICTURE, { dpi: 300, text: { Title: "Boats" } });
    const { width, height, data } = PNG.sync.read(Buffer.from(marked));
    expect([width, height]).toEqual([3, 2]);
    expect(data).toEqual(PNG.sync.read(Buffer.from(PICTURE)).data);
  });

  test("stands before the picture's own data, so that a reader need not read it all", () => {
    const types = readChunks(withPngMetadata(PICTURE, { dpi: 72, text: { Title: "x" } })).map(
      ({ type }) => type,
    );
    expect(types.slice(0, 3)).toEqual(["IHDR", "pHYs", "iTXt"]);
    expect(types.at(-1)).toBe("IEND");
  });

  test("says once that the colours are sRGB, in place of what was said of them", () => {
    const [header, ...rest] = readChunks(withChunk("gAMA", new Uint8Array(4)));
    if (header === undefined) throw new Error("no header");
    const profiled = writeChunks([header, { type: "iCCP", body: new Uint8Array(9) }, ...rest]);
    const chunks = readChunks(withPngMetadata(profiled, { isSrgb: true }));
    expect(chunks.map(({ type }) => type).slice(0, 2)).toEqual(["IHDR", "sRGB"]);
    expect(chunks.filter(({ type }) => ["sRGB", "iCCP", "gAMA", "cHRM"].includes(type))).toHaveLength(1);
    expect([...(chunks[1]?.body ?? [])]).toEqual([0]);
  });

  test("gives the resolution in dots per metre", () => {
    const [, chunk] = readChunks(withPngMetadata(PICTURE, { dpi: 300 }));
    const view = new DataView(chunk?.body.slice().buffer ?? new ArrayBuffer(9));
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11811, 11811, 1]);
  });

  test("replaces what was there of the same kind", () => {
    const once = withPngMetadata(PICTURE, { dpi: 72, text: { Title: "old", Author: "kept" } });
    const twice = withPngMetadata(once, { dpi: 144, text: { Title: "new" } });
    expect(Object.fromEntries(readPngText(twice))).toEqual({ Author: "kept", Title: "new" });
    expect(readChunks(twice).filter(({ type }) => type === "pHYs")).toHaveLength(1);
  });

  test.each(["", " Title", "Title ", "a  b", "T".repeat(80), "Títle", "a\nb"])(
    "refuses the keyword %j",
    (keyword) => {
      expect(() => withPngMetadata(PICTURE, { text: { [keyword]: "x" } })).toThrow(/keyword/);
    },
  );

  test("refuses what PNG cannot hold", () => {
    expect(() => withPngMetadata(PICTURE, { text: { Title: "a\0b" } })).toThrow(/zero character/);
    expect(() => withPngMetadata(PICTURE, { dpi: 0 })).toThrow(/dots per inch/);
    expect(() => withPngMetadata(PICTURE.subarray(0, 40), {})).toThrow(/no whole PNG/);
    expect(() => withPngMetadata(encode("GIF89a"), {})).toThrow(/no whole PNG/);
  });
});

describe("reading any file", () => {
  test("never throws, whatever the bytes", () => {
    assert(property(uint8Array({ maxLength: 300 }), (bytes) => void readPngText(bytes)));
  });

  test("never throws on a PNG with anything in its chunks, or with a byte changed or cut off", () => {
    const marked = withPngMetadata(PICTURE, {
      text: { Title: "Boats", Source: "x".repeat(50) },
      xmp: "<x/>",
    });
    assert(
      property(nat(marked.length - 1), nat(255), nat(marked.length), (at, byte, cut) => {
        const changed = marked.slice(0, cut);
        if (at < changed.length) changed[at] = byte;
        for (const [, text] of readPngText(changed))
          expect(["Boats", "x".repeat(50), "<x/>"]).toContain(text);
      }),
    );
    assert(
      property(
        constantFrom("iTXt", "tEXt", "zTXt"),
        uint8Array({ maxLength: 120 }),
        (type, body) => void readPngText(withChunk(type, body)),
      ),
    );
  });

  test("leaves out what is damaged, compressed, endless or no text", () => {
    const damaged = withPngMetadata(PICTURE, { text: { Title: "Boats" } });
    // A letter of the text: signature and header take 33 bytes, length and type 8, the keyword and its flags 10.
    damaged[52] = (damaged[52] ?? 0) ^ 1;
    expect(readPngText(damaged).size).toBe(0);
    expect(readPngText(withChunk("iTXt", encode("Title\0\u0001\0\0\0Boats"))).size).toBe(0);
    expect(readPngText(withChunk("iTXt", encode(`${"k".repeat(80)}\0\0\0\0\0x`))).size).toBe(0);
    expect(readPngText(withChunk("iTXt", new Uint8Array([...encode("Title\0\0\0\0\0"), 0xff]))).size).toBe(0);
    expect(
      readPngText(
        withChunk("iTXt", new Uint8Array([...encode("Title\0\0\0\0\0"), ...new Uint8Array(4_000_001)])),
      ).size,
    ).toBe(0);
    const lying = PICTURE.slice();
    new DataView(lying.buffer).setUint32(8, 0xffffffff);
    expect(readPngText(lying).size).toBe(0);
  });

  test("reads the older kind of text, and the first of two", () => {
    expect(readPngText(withChunk("tEXt", new Uint8Array([...encode("Title\0caf"), 0xe9]))).get("Title")).toBe(
      "café",
    );
    const twice = withChunk("tEXt", encode("Title\0first"));
    expect(readPngText(withPngMetadata(twice, { text: { Other: "x" } })).get("Title")).toBe("first");
  });
});
