import type { FontFace } from "../../render/fontFace";
import type { FontMetrics } from "../../render/fontMetrics";

type Widths = Map<string, number>;

/** The same metrics with every width measured once: a sheet sets the same words at many widths. */
export function remembered(fonts: FontMetrics): FontMetrics {
  const bySize = new Map<FontFace, Map<number, Widths>>();
  const widthsAt = (face: FontFace, size: number): Widths => {
    const sizes = bySize.get(face) ?? new Map<number, Widths>();
    bySize.set(face, sizes);
    const widths = sizes.get(size) ?? new Map<string, number>();
    sizes.set(size, widths);
    return widths;
  };
  return {
    ...fonts,
    textWidth(text, face, size, letterSpacing = 0) {
      if (letterSpacing !== 0) return fonts.textWidth(text, face, size, letterSpacing);
      const widths = widthsAt(face, size);
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = fonts.textWidth(text, face, size);
      widths.set(text, width);
      return width;
    },
  };
}
