import type { PxSize } from "../frameCamera";
import type { AskedSpec } from "../sheetSpec";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LowerColumns {
  readonly count: number;
  readonly by: number;
}

/** Where the parts of a sheet go, in px of the design size. */
export interface Regions {
  readonly map: Rect;
  readonly title: { readonly x: number; readonly y: number; readonly width: number };
  /** Columns for everything else, side by side. */
  readonly columns: Rect & {
    readonly count: number;
    readonly gutter: number;
    /** How many of the first columns begin lower, under the map, and by how many px. */
    readonly lower?: LowerColumns;
  };
  /** Free space under the last block where the sheet ends with it; null where the sheet has its own height. */
  readonly endsBelow: number | null;
  /** Where the colophon stands: at the foot of the last column, or across the foot of all. */
  readonly colophon: "column" | "across";
  /** Whether a hairline parts the title from the columns. */
  readonly hasTitleRule: boolean;
}

/** One way to lay out a sheet. */
export interface Arrangement {
  readonly id: string;
  /**
   * Whether it suits a size; the first that does is taken.
   *
   * @param tallest a map's height for its width, where a taller one would hold nothing more
   */
  suits(size: Pick<AskedSpec, "width" | "height">, tallest: number): boolean;
  /** The map's shares of a sheet of this size from the largest down to a least one. */
  shares(size: PxSize, least: number): readonly number[];
  /**
   * @param size the sheet's; the tallest that it may be where its height follows from what stands on it
   * @param titleHeight height of the title block at a width, in px
   * @param tallest a map's height for its width, where a taller one would hold nothing more
   */
  regions(size: PxSize, share: number, titleHeight: (width: number) => number, tallest: number): Regions;
}
