import type { Sheet, SheetBox } from "../../src/sheet/sheet";
import { type Box, isInside, overlap, placedTexts } from "./textBoxes";

function corners({ x, y, width, height }: SheetBox, inset = 0): Box {
  return [x + inset, y + inset, x + width - inset, y + height - inset];
}

function boxOf({ boxes }: Sheet, id: string | undefined): Box {
  const box = boxes.find((candidate) => candidate.id === id);
  if (!box) throw new Error(`the sheet has no box "${id}"`);
  return corners(box);
}

/** How much of the sheet's area the map takes. */
export function mapShare(sheet: Sheet): number {
  const [x0, y0, x1, y1] = boxOf(sheet, "map");
  return ((x1 - x0) * (y1 - y0)) / (sheet.spec.width * sheet.spec.height);
}

/** Pairs of texts that cover each other. */
export function coveredTexts(sheet: Sheet): string[] {
  const texts = placedTexts(sheet);
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
  );
}

/** Texts that reach over the sheet, the map or their own block. */
export function cutTexts(sheet: Sheet): string[] {
  const page: Box = [0, 0, sheet.spec.width, sheet.spec.height];
  const outside = placedTexts(sheet).filter(({ box, groups }) => {
    const [, part, block] = groups;
    return !isInside(box, page) || !isInside(box, boxOf(sheet, part === "map" ? "map" : block));
  });
  return outside.map(({ text }) => text);
}

/** Pairs of blocks that cover each other, the map among them. */
export function coveredBlocks({ boxes }: Sheet): string[] {
  const rounding = 0.01;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .flatMap((b) => (overlap(corners(a, rounding), corners(b, rounding)) ? [`${a.id} × ${b.id}`] : [])),
  );
}

/** Texts set smaller than anybody reads at 1×. */
export function smallTexts(sheet: Sheet): string[] {
  return placedTexts(sheet)
    .filter(({ size }) => size < 9)
    .map(({ text }) => text);
}
