import { Formatted } from "@maplibre/maplibre-gl-style-spec";
import type { Paint } from "../displayList";
import { paintOf } from "../evaluate/paintOf";
import { resolveTokens } from "../evaluate/resolveTokens";
import type { FontFace } from "../fontFace";
import { faceOfStack } from "../fonts";

/** Text of one face, size and colour. */
export interface TextRun {
  text: string;
  face: FontFace;
  /** Of the label's `text-size`. */
  scale: number;
  align: "bottom" | "center" | "top";
  /** Its own colour in place of the label's. */
  color?: Paint;
}

/**
 * What `text-field` came to, in runs.
 *
 * @param stack the layer's `text-font`
 * @throws Error for an image in the text, or a font that there is not
 */
export function textRuns(
  field: unknown,
  stack: unknown,
  transform: string,
  properties: Readonly<Record<string, unknown>>,
): TextRun[] {
  const formatted = field instanceof Formatted ? field : Formatted.fromString(plain(field, properties));
  return formatted.sections.map((section) => {
    if (section.image !== null) throw new Error("pictures cannot draw images in text");
    const name = section.fontStack ?? String(Array.isArray(stack) ? stack[0] : stack);
    return {
      text: transformed(section.text, transform),
      face: faceOfStack(name.split(",")[0] ?? ""),
      scale: section.scale ?? 1,
      align: section.verticalAlign ?? "bottom",
      ...(section.textColor === null ? {} : { color: paintOf(section.textColor) }),
    };
  });
}

function plain(field: unknown, properties: Readonly<Record<string, unknown>>): string {
  return typeof field === "string" ? resolveTokens(field, properties) : "";
}

function transformed(text: string, transform: string): string {
  if (transform === "uppercase") return text.toUpperCase();
  return transform === "lowercase" ? text.toLowerCase() : text;
}
