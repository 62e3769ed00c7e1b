import type { Reference } from "../derive/references";
import type { GroupItem } from "../render/displayList";
import type { DrawnBox } from "../render/drawMapInput";
import type { LegendSection } from "../style/legend/legendEntry";
import type { ViewState } from "../viewstate/viewState";
import type { SheetFrame } from "./frame/sheetFrame";
import type { Rect } from "./layout/arrangement";
import type { SheetMetadata } from "./metadata/sheetMetadata";
import type { SheetSpec } from "./sheetSpec";

/** A box of the sheet in css px: the map's or a block's, named as its group is. */
export interface SheetBox extends Rect {
  readonly id: string;
}

/** A composed sheet: the page as a display list, and what is on it. */
export interface Sheet {
  readonly spec: SheetSpec;
  readonly page: GroupItem;
  readonly boxes: readonly SheetBox[];
  /** What the map frame shows, in px of the design size. */
  readonly frame: SheetFrame;
  /** How much larger the sheet is than its design size: every length is enlarged by it. */
  readonly enlargement: number;
  /** Boxes of the map's marks and labels, from the map frame's corner, in px of the design size. */
  readonly marks: readonly DrawnBox[];
  /** Whether a small globe shows where the frame lies; one that is asked for is left out of a map of half the world. */
  readonly hasInset: boolean;
  readonly legend: readonly LegendSection[];
  readonly references: readonly Reference[];
  /** How the references are printed. */
  readonly referenceForm: string;
  /** The view that is drawn and that the permalink leads to. */
  readonly view: ViewState;
  readonly metadata: SheetMetadata;
  /** Titles that would be true of the frame, the one that a sheet carries by itself first. */
  readonly titles: readonly string[];
}
