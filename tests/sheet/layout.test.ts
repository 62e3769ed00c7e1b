import { describe, expect, test } from "vitest";
import type { Sheet } from "../../src/sheet/sheet";
import { everySheet } from "./realSheets";
import { type Box, isInside, overlap, placedTexts } from "./textBoxes";

function boxOf({ boxes }: Sheet, id: string | undefined): Box {
  const box = boxes.find((candidate) => candidate.id === id);
  if (!box) throw new Error(`the sheet has no box "${id}"`);
  return [box.x, box.y, box.x + box.width, box.y + box.height];
}

describe.each(everySheet())("the sheet of the %s", (_, sheet) => {
  const texts = placedTexts(sheet);

  test("lets no text cover another", () => {
    const pairs = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  test("keeps every text on the sheet and within its own block", () => {
    const page: Box = [0, 0, sheet.spec.width, sheet.spec.height];
    const outside = texts.filter(({ box, groups }) => {
      const [, part, block] = groups;
      return !isInside(box, page) || !isInside(box, boxOf(sheet, part === "map" ? "map" : block));
    });
    expect(outside).toEqual([]);
  });

  test("lets no block cover another or the map", () => {
    const pairs = sheet.boxes.flatMap((a, index) =>
      sheet.boxes.slice(index + 1).flatMap((b) => {
        const shrink = 0.01;
        const box = ({ x, y, width, height }: typeof a): Box => [
          x + shrink,
          y + shrink,
          x + width - shrink,
          y + height - shrink,
        ];
        return overlap(box(a), box(b)) ? [`${a.id} × ${b.id}`] : [];
      }),
    );
    expect(pairs).toEqual([]);
  });

  test("sets no type under 9 px", () => {
    expect(texts.filter(({ size }) => size < 9)).toEqual([]);
    expect(texts.length).toBeGreaterThan(50);
  });

  test("gives the map three fifths of the sheet or more", () => {
    const [x0, y0, x1, y1] = boxOf(sheet, "map");
    const share = ((x1 - x0) * (y1 - y0)) / (sheet.spec.width * sheet.spec.height);
    expect(share).toBeGreaterThanOrEqual(0.6);
  });

  test("names its parts once each", () => {
    const ids = sheet.boxes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
