import type { FontMetrics } from "../../render/fontMetrics";

/** The same metrics with every width measured once: a sheet sets the same words at many widths. */
export function remembered(fonts: FontMetrics): FontMetrics {
  const widths = new Map<string, number>();
  return {
    ...fonts,
    textWidth(text, face, size, letterSpacing = 0) {
      const key = `${face.family} ${face.weight} ${face.style} ${size} ${letterSpacing} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const width = fonts.textWidth(text, face, size, letterSpacing);
      widths.set(key, width);
      return width;
    },
  };
}
