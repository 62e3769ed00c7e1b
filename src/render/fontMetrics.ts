import type { FontFace } from "./fontFace";

/** Heights of a face above (or below) its baseline, in em; `descent` is positive downwards. */
export interface FaceHeights {
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
}

/** What layout needs to know of a font, without a browser. */
export interface FontMetrics {
  /**
   * Advance width of one line of text, kerning included, in the unit of `size`.
   *
   * @param letterSpacing space between letters in the unit of `size`; none is counted after the last letter
   */
  textWidth(text: string, face: FontFace, size: number, letterSpacing?: number): number;
  /** The characters of `text` that the face has no glyph for; an export must not go out with any. */
  missingGlyphs(text: string, face: FontFace): string[];
  heights(face: FontFace): FaceHeights;
}
