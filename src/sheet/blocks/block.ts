import type { DisplayItem } from "../../render/displayList";

/** The parts of a sheet, in reading order. */
export type SheetPart = "title" | "map" | "legend" | "notes" | "references" | "colophon";

/** Something set at a width, with its top left corner at 0, 0; columns are filled with blocks and never cut one. */
export interface Block {
  /** Unique on the sheet. */
  readonly id: string;
  readonly part: SheetPart;
  readonly width: number;
  readonly height: number;
  /** Free space above it unless it begins a column. */
  readonly spaceBefore: number;
  /** A heading stays with what follows. */
  readonly isKeptWithNext: boolean;
  /** A hairline over it, in the free space above, unless it begins a column. */
  readonly hasRule?: boolean;
  /** What it is to a reader who hears the sheet; a paragraph when left out. */
  readonly tag?: "title" | "heading";
  /** Of a line of a flowing paragraph: whether it goes on with the line before it. */
  readonly isContinued?: boolean;
  /** Its items; made only where the block is printed, since most settings of a sheet are measured and not taken. */
  readonly draw: () => readonly DisplayItem[];
}
