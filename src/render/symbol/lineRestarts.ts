import type { Restart } from "../displayList";
import type { FontFace } from "../fontFace";
import type { FontMetrics } from "../fontMetrics";

/** Of the size: what a line may stray before it is taken up anew, and what nobody sees. */
const STRAY_EM = 0.012;

/**
 * Where a line that is set letter by letter must be taken up anew for renderers that know no switch for kerning and
 * ligatures (librsvg among them) to set it as wide as it is.
 */
export function lineRestarts(
  text: string,
  face: FontFace,
  size: number,
  letterSpacing: number,
  fonts: FontMetrics,
): Restart[] {
  const letters = Array.from(text);
  const restarts: Restart[] = [];
  let x = 0;
  let stray = 0;
  letters.forEach((letter, at) => {
    const before = letters[at - 1];
    if (before !== undefined) stray += kerning(before, letter, face, fonts);
    // A blank shows nothing; where it ends is where it matters.
    if (Math.abs(stray) > STRAY_EM && letter.trim() !== "") {
      restarts.push({ at, x });
      stray = 0;
    }
    x += fonts.textWidth(letter, face, size) + letterSpacing;
  });
  return restarts;
}

/** By how many em two letters stand otherwise than at their plain advances, where a renderer kerns and ligates. */
function kerning(left: string, right: string, face: FontFace, fonts: FontMetrics): number {
  const apart = fonts.textWidth(left, face, 1) + fonts.textWidth(right, face, 1);
  return fonts.textWidth(left + right, face, 1) - apart;
}
