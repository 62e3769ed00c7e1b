import type { Block } from "../blocks/block";
import type { LowerColumns } from "./arrangement";

/** A block with its place in the region. */
export interface PlacedBlock {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  /** Whether it begins its column. */
  readonly isFirst: boolean;
}

export interface FilledColumns {
  readonly placed: readonly PlacedBlock[];
  /** From the top of the highest column to the foot of the lowest. */
  readonly height: number;
}

const FINENESS = 0.5;

/** Blocks that stay together, and their height where they begin a column and below others. */
interface Run {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly below: number;
}

/** Runs of blocks that stay together: a heading and what it is kept with. */
function together(blocks: readonly Block[]): Run[] {
  const runs: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (isOpen) runs.at(-1)?.push(block);
    else runs.push([block]);
    isOpen = block.isKeptWithNext;
  }
  return runs.map((run) => ({ blocks: run, first: heightOf(run, true), below: heightOf(run, false) }));
}

function heightOf(run: readonly Block[], isFirst: boolean): number {
  return run.reduce(
    (sum, block, index) => sum + block.height + (isFirst && index === 0 ? 0 : block.spaceBefore),
    0,
  );
}

/** Columns of one width, side by side. */
export interface ColumnRoom {
  readonly count: number;
  readonly gutter: number;
  readonly lower?: LowerColumns | undefined;
}

/** Px by which a column begins lower than the highest. */
function dropOf(column: number, { lower }: ColumnRoom): number {
  return lower && column < lower.count ? lower.by : 0;
}

/**
 * Blocks column by column, none reaching below `limit` unless one run alone does; a column too short for the next run
 * stays empty.
 */
function filled(runs: readonly Run[], limit: number, room: ColumnRoom): Run[][] {
  const columns: Run[][] = [];
  let used = 0;
  for (const run of runs) {
    const column = columns.at(-1);
    if (column && used + run.below <= limit + 1e-6) {
      column.push(run);
      used += run.below;
    } else {
      while (columns.length < room.count - 1 && dropOf(columns.length, room) + run.first > limit)
        columns.push([]);
      used = dropOf(columns.length, room) + run.first;
      columns.push([run]);
    }
  }
  return columns;
}

/**
 * Sets blocks, all of one width, in order into columns as evenly as their order allows: the least height for which they
 * fit.
 */
export function fillColumns(blocks: readonly Block[], room: ColumnRoom): FilledColumns {
  const runs = together(blocks);
  let low = Math.max(0, ...runs.map(({ first }) => first));
  let high = Math.max(low, heightOf(blocks, true) + dropOf(0, room));
  while (high - low > FINENESS) {
    const middle = (low + high) / 2;
    if (filled(runs, middle, room).length <= room.count) high = middle;
    else low = middle;
  }
  const columns = filled(runs, high, room);
  const width = blocks[0]?.width ?? 0;
  let height = 0;
  const placed = columns.flatMap((column, index) => {
    const top = dropOf(index, room);
    let y = top;
    return column
      .flatMap((run) => run.blocks)
      .map((block, row) => {
        if (row > 0) y += block.spaceBefore;
        const at = { block, x: index * (width + room.gutter), y, isFirst: row === 0 };
        y += block.height;
        height = Math.max(height, y);
        return at;
      });
  });
  return { placed, height };
}
