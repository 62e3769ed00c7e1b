import { bundledFonts } from "../../src/render/bundledFonts";
import type { DisplayItem, TextItem } from "../../src/render/displayList";
import type { Sheet } from "../../src/sheet/sheet";

export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A text as it stands on the sheet, with the ids of the groups it is in, the outermost first. */
export interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly groups: readonly string[];
  readonly box: Box;
}

/** How far letters reach above and below the baseline in the faces used, accents on small letters included. */
const ABOVE = 0.72;
const BELOW = 0.22;

function boxOf({ text, x, y, size, font, letterSpacing, anchor }: TextItem): Box {
  const width = bundledFonts.textWidth(text, font, size, letterSpacing);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, y - ABOVE * size, left + width, y + BELOW * size];
}

function within(items: readonly DisplayItem[], groups: readonly string[]): PlacedText[] {
  return items.flatMap((item) => {
    if (item.kind === "group") return within(item.children, item.id ? [...groups, item.id] : groups);
    // The halo of a block of lines is drawn as text of its own, without letters.
    if (item.kind !== "text" || item.fill.opacity === 0) return [];
    return [{ text: item.text, size: item.size, groups, box: boxOf(item) }];
  });
}

export function placedTexts({ page }: Sheet): PlacedText[] {
  return within([page], []);
}

/** Words that follow each other on a line touch; a hundredth of a px is rounding. */
const TOUCH = 0.01;

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] - TOUCH && b[0] < a[2] - TOUCH && a[1] < b[3] - TOUCH && b[1] < a[3] - TOUCH;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner[0] >= outer[0] - TOUCH &&
    inner[1] >= outer[1] - TOUCH &&
    inner[2] <= outer[2] + TOUCH &&
    inner[3] <= outer[3] + TOUCH
  );
}
