import { FONT_STACKS, webFontFiles } from "../../render/fonts";
import { fontUrl } from "./fontUrl";

/**
 * Makes the bundled faces known to the page. The browser fetches a file when a character of its range is first
 * set. From here and not from a style sheet, so that page, map and pictures name each file in one place.
 */
export function registerFonts(fonts: FontFaceSet): void {
  for (const { family, weight, style } of FONT_STACKS.values()) {
    const face = { family, weight, style } as Parameters<typeof webFontFiles>[0];
    for (const { file, unicodeRange } of webFontFiles(face)) {
      fonts.add(
        new FontFace(family, `url("${fontUrl(file)}") format("woff2")`, {
          weight: String(weight),
          style,
          unicodeRange: unicodeRange.join(", "),
          display: "swap",
        }),
      );
    }
  }
}
