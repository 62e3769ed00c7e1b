import type { FontFace } from "../../render/fontFace";
import type { Tokens } from "../../style/tokens/tokens";
import type { TextStyle } from "./textStyle";

const SERIF: FontFace = { family: "Source Serif 4", weight: 400, style: "normal" };
export const sheetTitleFace: FontFace = { family: "Source Serif 4", weight: 600, style: "normal" };
const SANS: FontFace = { family: "Source Sans 3", weight: 400, style: "normal" };
const SANS_BOLD: FontFace = { family: "Source Sans 3", weight: 600, style: "normal" };

/** However large the rest, a subtitle stays well under its title. */
const LARGEST_DECK = 1.4;

/** No type on a sheet is smaller, in css px. */
export const SMALLEST_TYPE = 9;

/** The sheet's type: a book serif for what is said, a sober sans for everything looked up. */
export interface SheetType {
  readonly title: TextStyle;
  readonly deck: TextStyle;
  readonly byline: TextStyle;
  readonly heading: TextStyle;
  readonly legend: TextStyle;
  readonly note: TextStyle;
  readonly noteLead: TextStyle;
  readonly reference: TextStyle;
  readonly referenceNumber: TextStyle;
  readonly colophon: TextStyle;
  readonly colophonLead: TextStyle;
}

/** @param step enlarges or tightens what stands in columns; no type goes under the smallest */
export function sheetType(tokens: Tokens, titleSize: number, step: number): SheetType {
  const style = (face: FontFace, size: number, leading: number, colour: string): TextStyle => ({
    face,
    size: Math.max(SMALLEST_TYPE, Math.round(size * 10) / 10),
    leading: Math.round(leading * 10) / 10,
    colour,
  });
  const { ink, inkQuiet } = tokens;
  const deckStep = Math.min(step, LARGEST_DECK);
  return {
    title: style(sheetTitleFace, titleSize, titleSize * 1.14, ink),
    deck: style(SERIF, 12.5 * deckStep, 16 * deckStep, ink),
    byline: style(SANS, 10.5 * step, 14 * step, inkQuiet),
    heading: style(SANS_BOLD, 10 * step, 13.5 * step, ink),
    legend: style(SANS, 10 * step, 12.5 * step, ink),
    note: style(SANS, 9.5 * step, 11.8 * step, ink),
    noteLead: style(SANS_BOLD, 9.5 * step, 11.8 * step, ink),
    reference: style(SANS, 9 * step, 11.2 * step, ink),
    referenceNumber: style(SANS_BOLD, 9 * step, 11.2 * step, ink),
    colophon: style(SANS, 9, 11.2, inkQuiet),
    colophonLead: style(SANS_BOLD, 9, 11.2, ink),
  };
}
