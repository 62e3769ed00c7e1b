import { isPng, type PngChunk, readChunks, writeChunks } from "./pngFile";

export interface PngMetadata {
  /** Dots per inch at which the picture has its intended size. */
  dpi?: number;
  /** Whether its colours are sRGB; it then says so, and any other statement of its colours goes. */
  isSrgb?: boolean;
  /** Text by keyword, such as `Title`, `Description` or `Source`. */
  text?: Readonly<Record<string, string>>;
  /** An XMP packet. */
  xmp?: string;
}

/** The keyword that the XMP specification, part 3, gives to its packet in a PNG. */
export const XMP_KEYWORD = "XML:com.adobe.xmp";

const METRES_PER_INCH = 0.0254;
const UNIT_METRE = 1;
/** The rendering intent of an sRGB chunk. */
const PERCEPTUAL = 0;
/** Chunks that say what the colours are; one statement is enough. */
const COLOUR_SPACES: ReadonlySet<string> = new Set(["sRGB", "iCCP", "gAMA", "cHRM", "cICP"]);

/**
 * A PNG with its resolution, colour space and texts in it (pHYs, sRGB and iTXt chunks, PNG specification, 11.3). What it
 * held of the same kinds and keywords is replaced.
 *
 * @throws Error when the bytes are no whole PNG, or a keyword or text is none that PNG can hold
 */
export function withPngMetadata(
  png: Uint8Array,
  { dpi, isSrgb = false, text = {}, xmp }: PngMetadata,
): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = readChunks(png);
  if (!isPng(png) || header?.type !== "IHDR" || rest.at(-1)?.type !== "IEND")
    throw new Error("these bytes are no whole PNG picture");
  const texts = Object.entries({ ...text, ...(xmp === undefined ? {} : { [XMP_KEYWORD]: xmp }) });
  const added = [
    ...(isSrgb ? [{ type: "sRGB", body: Uint8Array.of(PERCEPTUAL) }] : []),
    ...(dpi === undefined ? [] : [resolutionChunk(dpi)]),
    ...texts.map(([keyword, value]) => textChunk(keyword, value)),
  ];
  const replaced = new Set(texts.map(([keyword]) => keyword));
  const kept = rest.filter(
    ({ type, body }) =>
      !(type === "pHYs" && dpi !== undefined) &&
      !(isSrgb && COLOUR_SPACES.has(type)) &&
      !(isText(type) && replaced.has(keywordOf(body))),
  );
  return writeChunks([header, ...added, ...kept]);
}

function resolutionChunk(dpi: number): PngChunk {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  if (!(perMetre > 0 && perMetre < 2 ** 31)) throw new Error(`a picture cannot have ${dpi} dots per inch`);
  const body = new Uint8Array(9);
  const view = new DataView(body.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  body[8] = UNIT_METRE;
  return { type: "pHYs", body };
}

function textChunk(keyword: string, text: string): PngChunk {
  if (!/^[!-~](?:[ -~]{0,77}[!-~])?$/.test(keyword) || keyword.includes("  "))
    throw new Error(`"${keyword}" is no keyword for text in a PNG: 1 to 79 letters, no blanks around them`);
  if (text.includes("\0")) throw new Error(`the text "${keyword}" holds a zero character, which PNG cannot`);
  // Keyword, then: not compressed (two bytes), no language, no translated keyword.
  return { type: "iTXt", body: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`) };
}

function isText(type: string): boolean {
  return type === "iTXt" || type === "tEXt" || type === "zTXt";
}

function keywordOf(body: Uint8Array): string {
  const end = body.indexOf(0);
  return String.fromCharCode(...body.subarray(0, Math.max(0, Math.min(end, 79))));
}
