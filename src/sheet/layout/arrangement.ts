import type { PxSize } from "../frameCamera";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a sheet go, in px of the design size. */
export interface Regions {
  readonly map: Rect;
  readonly title: { readonly x: number; readonly y: number; readonly width: number };
  /** Columns for everything else, side by side. */
  readonly columns: Rect & { readonly count: number; readonly gutter: number };
  /** Where the colophon stands: at the foot of the last column, or across the foot of all. */
  readonly colophon: "column" | "across";
  /** Whether a hairline parts the title from the columns. */
  readonly hasTitleRule: boolean;
}

/** One way to lay out a sheet. */
export interface Arrangement {
  readonly id: string;
  /** Whether it suits a size; the first that does is taken. */
  suits(size: PxSize): boolean;
  /** The map's shares of the sheet, the largest first; none is below three fifths. */
  readonly shares: readonly number[];
  /** @param titleHeight height of the title block at a width, in px */
  regions(size: PxSize, share: number, titleHeight: (width: number) => number): Regions;
}
