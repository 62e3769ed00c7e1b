import { readChunks } from "./pngFile";

/** Larger texts than these are not ours and are not read. */
const LONGEST_TEXT = 4_000_000;
const MOST_TEXTS = 256;
const LONGEST_KEYWORD = 79;

/**
 * The texts in a PNG by keyword, of any file whatever: what is damaged, compressed or oversized is left out, and
 * bytes that are no PNG have none. Of several texts with one keyword the first counts. The texts are as untrusted as
 * the file.
 */
export function readPngText(bytes: Uint8Array): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { type, body } of readChunks(bytes)) {
    if (texts.size >= MOST_TEXTS) break;
    const found = type === "iTXt" ? international(body) : type === "tEXt" ? latin(body) : null;
    if (found !== null && !texts.has(found.keyword)) texts.set(found.keyword, found.text);
  }
  return texts;
}

interface FoundText {
  keyword: string;
  text: string;
}

function latin(body: Uint8Array): FoundText | null {
  const keyword = keywordOf(body);
  if (keyword === null || body.length > LONGEST_TEXT) return null;
  return { keyword, text: new TextDecoder("latin1").decode(body.subarray(keyword.length + 1)) };
}

/** Keyword 0 flag method language 0 translated-keyword 0 text. */
function international(body: Uint8Array): FoundText | null {
  const keyword = keywordOf(body);
  if (keyword === null || body.length > LONGEST_TEXT) return null;
  const isCompressed = body[keyword.length + 1] !== 0;
  const languageEnd = body.indexOf(0, keyword.length + 3);
  if (isCompressed || languageEnd === -1) return null;
  const translatedEnd = body.indexOf(0, languageEnd + 1);
  if (translatedEnd === -1) return null;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { keyword, text: decoder.decode(body.subarray(translatedEnd + 1)) };
  } catch {
    return null;
  }
}

function keywordOf(body: Uint8Array): string | null {
  const end = body.indexOf(0);
  if (end < 1 || end > LONGEST_KEYWORD) return null;
  return String.fromCharCode(...body.subarray(0, end));
}
