import type { TextWidth } from "../derive/layout/markShapes";
import { bundledFonts } from "../render/bundledFonts";
import { faceOfStack } from "../render/fonts";
import { SANS, SANS_SEMIBOLD, SERIF_ITALIC } from "../style/fontStacks";

const LABEL_FONTS: Readonly<Record<string, readonly string[]>> = {
  marine: SERIF_ITALIC,
  area: SANS_SEMIBOLD,
  figure: SANS_SEMIBOLD,
};

/** Width of a label in css px, in the face that the style sets its kind in. */
export const labelWidth: TextWidth = ({ text, size, spacing, kind }) => {
  const [stack = ""] = LABEL_FONTS[kind] ?? SANS;
  const face = faceOfStack(stack);
  const widths = text.split("\n").map((line) => bundledFonts.textWidth(line, face, size, spacing * size));
  return Math.max(...widths);
};
