import type { FontFace } from "./fontFace";

/** By which a face is known inside a PDF. */
export function faceName({ family, weight, style }: FontFace): string {
  return `${family} ${weight} ${style}`;
}
