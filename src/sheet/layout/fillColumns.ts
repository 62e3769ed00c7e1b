import type { Block } from "../blocks/block";

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
  /** Of the longest column. */
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

/** Blocks column by column, each column no longer than `limit` unless one run alone is. */
function filled(runs: readonly Run[], limit: number): Run[][] {
  const columns: Run[][] = [];
  let used = 0;
  for (const run of runs) {
    const column = columns.at(-1);
    if (column && used + run.below <= limit + 1e-6) {
      column.push(run);
      used += run.below;
    } else {
      columns.push([run]);
      used = run.first;
    }
  }
  return columns;
}

/**
 * Sets blocks, all of one width, in order into `count` columns as evenly as their order allows: the least height for
 * which they fit.
 */
export function fillColumns(blocks: readonly Block[], count: number, gutter: number): FilledColumns {
  const runs = together(blocks);
  let low = Math.max(0, ...runs.map(({ first }) => first));
  let high = Math.max(low, heightOf(blocks, true));
  while (high - low > FINENESS) {
    const middle = (low + high) / 2;
    if (filled(runs, middle).length <= count) high = middle;
    else low = middle;
  }
  const columns = filled(runs, high);
  const width = blocks[0]?.width ?? 0;
  let height = 0;
  const placed = columns.flatMap((column, index) => {
    let y = 0;
    return column
      .flatMap((run) => run.blocks)
      .map((block, row) => {
        if (row > 0) y += block.spaceBefore;
        const at = { block, x: index * (width + gutter), y, isFirst: row === 0 };
        y += block.height;
        height = Math.max(height, y);
        return at;
      });
  });
  return { placed, height };
}
