import type { TextItem } from "../displayList";
import { element, escapeText } from "./element";
import { formatNumber } from "./formatNumber";
import { fillAttributes, strokeAttributes } from "./paintAttributes";

/**
 * One line of text; its halo is a text of its own underneath, as writers of other formats and some readers of SVG know
 * no `paint-order`.
 */
export function textElement(item: TextItem): string {
  const { fill, halo, featureId } = item;
  const attributes = placeAttributes(item);
  const content = contentOf(item);
  const written: string[] = [];
  if (halo !== undefined) {
    const edge = { ...halo, width: 2 * halo.width, cap: "butt", join: "round" } as const;
    written.push(
      element("text", { ...attributes, ...fillAttributes(undefined), ...strokeAttributes(edge) }, content),
    );
  }
  if (fill.opacity > 0)
    written.push(
      element("text", { ...attributes, ...fillAttributes(fill), "data-feature": featureId }, content),
    );
  return written.join("");
}

/** The words, in parts where the line is taken up anew. */
function contentOf({ x, text, restarts = [] }: TextItem): string {
  if (restarts.length === 0) return escapeText(text);
  const letters = Array.from(text);
  const part = (from: number, to?: number) => escapeText(letters.slice(from, to).join(""));
  const parts = restarts.map((restart, index) =>
    element("tspan", { x: formatNumber(x + restart.x) }, part(restart.at, restarts[index + 1]?.at)),
  );
  return part(0, restarts[0]?.at) + parts.join("");
}

/** Place and face of a line of text. */
export function placeAttributes({ x, y, font, size, letterSpacing, anchor, rotate }: TextItem) {
  // SVG puts letter spacing after the last letter as well; the line is moved back to where it belongs.
  const excess = { start: 0, middle: letterSpacing / 2, end: letterSpacing }[anchor];
  const [place, baseline] = [formatNumber(x + excess), formatNumber(y)];
  const turn =
    rotate === undefined || rotate === 0
      ? undefined
      : `rotate(${formatNumber(rotate)} ${formatNumber(x)} ${baseline})`;
  return {
    x: place,
    y: baseline,
    "font-family": `'${font.family}', ${font.family === "Source Serif 4" ? "serif" : "sans-serif"}`,
    "font-size": formatNumber(size),
    "font-weight": font.weight === 400 ? undefined : String(font.weight),
    "font-style": font.style === "normal" ? undefined : font.style,
    "letter-spacing": letterSpacing === 0 ? undefined : formatNumber(letterSpacing),
    "text-anchor": anchor === "start" ? undefined : anchor,
    transform: turn,
  };
}
