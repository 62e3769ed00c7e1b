import type { FontFace } from "../fontFace";

/** A font file inside a picture. */
export type EmbeddedFont = FontFace & {
  /** `data:font/woff2;base64,…` */
  dataUri: string;
  /** CSS `unicode-range`; all characters when left out. */
  unicodeRange?: readonly string[];
};

const DATA_URI = /^data:[\w/+.-]+;base64,[\w+/=]*$/;

/**
 * The `@font-face` rules of the files.
 *
 * @throws Error when an address is anything but a base64 data URI
 */
export function embeddedFonts(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(({ family, weight, style, dataUri, unicodeRange }) => {
      if (!DATA_URI.test(dataUri)) throw new Error(`the file of ${family} is no base64 data URI`);
      const range = unicodeRange === undefined ? "" : `unicode-range:${unicodeRange.join(",")};`;
      const name = `font-family:'${family}';font-weight:${weight};font-style:${style};`;
      return `@font-face{${name}${range}src:url(${dataUri})}`;
    })
    .join("");
}
