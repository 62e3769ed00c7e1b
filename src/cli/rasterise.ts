import { Resvg } from "@resvg/resvg-js";
import { FONT_STACKS } from "../render/fonts";
import { ttfPath } from "./ttfPath";

/**
 * Draws an SVG as PNG, with the bundled fonts and no others. The same SVG and scale give the same bytes on one
 * platform.
 *
 * @param scale pixels for one CSS pixel
 * @throws Error when the SVG cannot be read
 */
export function rasterise(svg: string, scale: number): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...FONT_STACKS.values()].map(ttfPath),
      defaultFontFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
      sansSerifFamily: "Source Sans 3",
    },
  });
  return drawing.render().asPng();
}
