import type { Block } from "../blocks/block";
import type { Regions } from "./arrangement";
import { fillColumns, type PlacedBlock } from "./fillColumns";

/** What a sheet is set from. Column blocks have the width of a column, the colophon that of its place. */
export interface LayoutInput {
  readonly regions: Regions;
  readonly title: readonly Block[];
  readonly columns: readonly Block[];
  readonly colophon: Block;
}

export function columnWidth({ columns: { width, count, gutter } }: Regions): number {
  return Math.floor((width - (count - 1) * gutter) / count);
}

/** Width of the colophon: of the last column, or of all columns where it stands across their foot. */
export function colophonWidth(regions: Regions): number {
  return regions.colophon === "across" ? regions.columns.width : columnWidth(regions);
}

/** Height of blocks under each other. */
export function stackedHeight(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { height, spaceBefore }, index) => sum + height + (index > 0 ? spaceBefore : 0),
    0,
  );
}

function stacked(blocks: readonly Block[], x: number, top: number): PlacedBlock[] {
  let y = top;
  return blocks.map((block, index) => {
    if (index > 0) y += block.spaceBefore;
    const placed = { block, x, y, isFirst: index === 0 };
    y += block.height;
    return placed;
  });
}

/** The blocks of a sheet in their places. */
export interface LaidOut {
  readonly placed: readonly PlacedBlock[];
  /** Where the lowest block ends, in px from the sheet's top. */
  readonly bottom: number;
}

/** Places every block of a sheet, or null where they do not fit. */
export function layOut({ regions, title, columns, colophon }: LayoutInput): LaidOut | null {
  const { x, y, width, count, gutter, height, lower } = regions.columns;
  const isAcross = regions.colophon === "across";
  const free = isAcross ? height - colophon.height - colophon.spaceBefore : height;
  const filled = fillColumns(isAcross ? columns : [...columns, colophon], { count, gutter, lower });
  if (free <= 0 || filled.height > free) return null;
  const inColumns = filled.placed
    .filter(({ block }) => block !== colophon)
    .map((placed) => ({ ...placed, x: x + placed.x, y: y + placed.y }));
  const bottom =
    regions.endsBelow === null ? y + height : y + filled.height + colophon.spaceBefore + colophon.height;
  // A column that the colophon has for itself begins with it, level with the others.
  const isAlone = filled.placed.some(({ block, isFirst }) => block === colophon && isFirst);
  const foot: PlacedBlock = {
    block: colophon,
    x: x + width - colophon.width,
    y: isAlone ? y : bottom - colophon.height,
    isFirst: isAlone,
  };
  return { placed: [...stacked(title, regions.title.x, regions.title.y), ...inColumns, foot], bottom };
}
