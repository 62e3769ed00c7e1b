import type { GlyphPosition, PathCommand as GlyphCommand } from "fontkit";
import type { PathCommand, TextItem } from "../displayList";
import { LETTER_FEATURES } from "../letterFeatures";
import { rotate, transformPath } from "../shape/transformPath";
import type { Typeface } from "./typeface";

/**
 * The letters of a line as one path, set as the PDF of the same line sets them.
 *
 * @param isUnkerned whether letters stand at their plain advances
 */
export function textOutline(item: TextItem, typeface: Typeface, isUnkerned: boolean): PathCommand[] {
  const { x, y, size, letterSpacing, anchor, rotate: degrees = 0 } = item;
  const features = LETTER_FEATURES[isUnkerned ? "unkerned" : letterSpacing === 0 ? "plain" : "spaced"];
  const { glyphs, positions } = typeface.layout(item.text.normalize("NFC"), { ...features });
  const scale = size / typeface.unitsPerEm;
  const advances = positions.map(({ xAdvance }) => xAdvance * scale + letterSpacing);
  const width = advances.reduce((sum, advance) => sum + advance, -letterSpacing);
  let pen = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const path = glyphs.flatMap((glyph, at) => {
    const { xOffset, yOffset } = positions[at] ?? NOWHERE;
    const [left, baseline] = [pen + xOffset * scale, y - yOffset * scale];
    pen += advances[at] ?? 0;
    return transformPath(glyph.path.commands.map(pathCommand), ([px, py]) => [
      left + px * scale,
      baseline - py * scale,
    ]);
  });
  return degrees === 0 ? path : transformPath(path, (point) => rotate(point, degrees, [x, y]));
}

const NOWHERE: GlyphPosition = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };

function pathCommand({
  command,
  args: [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0],
}: GlyphCommand): PathCommand {
  switch (command) {
    case "moveTo":
      return ["M", a, b];
    case "lineTo":
      return ["L", a, b];
    case "quadraticCurveTo":
      return ["Q", a, b, c, d];
    case "bezierCurveTo":
      return ["C", a, b, c, d, e, f];
    case "closePath":
      return ["Z"];
  }
}
