import { create, type Font } from "fontkit";

/** A typeface file that is read for its outlines. */
export type Typeface = Font;

/**
 * Reads a TrueType file. The library that does is large; only what draws outlines loads it.
 *
 * @throws Error when the bytes are no single typeface
 */
export function readTypeface(file: Uint8Array): Typeface {
  // Its types name Node's kind of bytes; it reads any.
  const font = create(file as Buffer);
  if (!("layout" in font)) throw new Error("the font file holds several typefaces");
  return font;
}
