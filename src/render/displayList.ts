import type { FontFace } from "./fontFace";

/**
 * A picture as data: what a style, a legend or a sheet is turned into, and what the SVG and PDF writers read.
 * Lengths are CSS pixels, x to the right and y downwards from the top left corner; angles are degrees clockwise.
 * Items later in a list lie above earlier ones.
 */
export type DisplayItem = PathItem | CircleItem | TextItem | GroupItem;

export interface Paint {
  /** `#rrggbb`. */
  color: string;
  /** 0–1. */
  opacity: number;
}

export interface Stroke extends Paint {
  width: number;
  cap: "butt" | "round" | "square";
  join: "miter" | "round" | "bevel";
  /** Lengths of dashes and gaps in turn, in px; solid when left out. */
  dash?: number[];
  /** Ratio of miter length to width beyond which a miter becomes a bevel; 4 when left out. */
  miterLimit?: number;
}

/** Absolute commands, as in SVG path data. */
export type PathCommand =
  | ["M", number, number]
  | ["L", number, number]
  | ["Q", number, number, number, number]
  | ["C", number, number, number, number, number, number]
  | ["Z"];

export interface PathItem {
  kind: "path";
  d: PathCommand[];
  fill?: Paint;
  /** `nonzero` when left out. */
  fillRule?: "evenodd" | "nonzero";
  stroke?: Stroke;
  featureId?: string;
}

export interface CircleItem {
  kind: "circle";
  cx: number;
  cy: number;
  r: number;
  fill?: Paint;
  /** Centred on the radius, as in SVG and PDF. */
  stroke?: Stroke;
  featureId?: string;
}

/** One line of text in one face. */
export interface TextItem {
  kind: "text";
  /** Where `anchor` of the line lies. */
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  font: FontFace;
  size: number;
  /** Extra space between letters in px. None follows the last letter: writers whose output has it there correct it. */
  letterSpacing: number;
  anchor: "start" | "middle" | "end";
  /** Only of a line that is anchored at its start. */
  restarts?: readonly Restart[];
  /** Degrees clockwise around `x`, `y`. */
  rotate?: number;
  /** Opacity 0 draws the halo alone (the halos of a block of lines lie under all its letters). */
  fill: Paint;
  /** `width` is how far the halo reaches beyond the letter's edge. */
  halo?: Paint & { width: number };
  featureId?: string;
}

/**
 * A letter at which a line is taken up anew, since a renderer that kerns where it should not would have strayed from
 * the line's measure by then.
 */
export interface Restart {
  /** Index of the letter (code point) in the text. */
  at: number;
  /** Where it starts, in px from the line's start. */
  x: number;
}

/** A rectangle `[x0, y0, x1, y1]`, or an area. */
export type Clip =
  | { rect: [number, number, number, number] }
  | { d: PathCommand[]; fillRule?: "evenodd" | "nonzero" };

export type GroupTag = "section" | "title" | "heading" | "paragraph" | "figure";

export interface GroupItem {
  kind: "group";
  /** Unique in a picture. */
  id?: string;
  title?: string;
  desc?: string;
  /** Words that the group draws as shapes. */
  label?: string;
  /** What the group is to a reader who hears the picture; of a figure the title says what it shows. */
  tag?: GroupTag;
  clip?: Clip;
  /**
   * Letters stand at their plain advances, without kerning and ligatures: map engines set names letter by letter, and
   * a picture's labels are as wide as the screen's.
   */
  isUnkerned?: boolean;
  children: DisplayItem[];
}
