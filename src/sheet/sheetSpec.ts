import type { ThemeName } from "../viewstate/viewState";
import type { SheetProjection } from "./sheetProjections";

/** What a reader chooses of a picture; everything else follows from the view and the atlas. */
export interface SheetSpec {
  /** Css px. */
  readonly width: number;
  /** Css px. */
  readonly height: number;
  /** Device pixels for each css px, 1 to 4; a vector picture is the same for each. */
  readonly scale: number;
  readonly theme: ThemeName;
  readonly projection: SheetProjection;
  readonly withTitle: boolean;
  readonly withLegend: boolean;
  /** Without them the sheet says how many there are, and its code and metadata lead to them. */
  readonly withReferences: boolean;
  /** Without paper and water, for whoever sets the land and what is on it on a ground of their own. */
  readonly isTransparent: boolean;
  /** Every colour as the grey of the same luminance: the numerals on the lines tell the eras apart. */
  readonly isGreyscale: boolean;
  /** A small globe in a corner of the map that shows where the frame lies, unless the frame is half the world. */
  readonly withInset: boolean;
}

/** A sheet as it is asked for: that of a column may be as tall as what stands on it. */
export interface AskedSpec extends Omit<SheetSpec, "height"> {
  /** Css px, or as many as are needed under each other. */
  readonly height: number | "auto";
}

/** The limits of a size and a scale, in css px and device pixels. */
export const SHEET_LIMITS = { shortest: 300, longest: 4096, smallestScale: 1, largestScale: 4 } as const;

/** A sheet of this size with everything on it. */
export function sheetSpec(
  size: { readonly width: number; readonly height: number | "auto" },
  theme: ThemeName,
): AskedSpec {
  const { width, height } = size;
  const parts = { withTitle: true, withLegend: true, withReferences: true };
  const drawn = { projection: "screen", isTransparent: false, isGreyscale: false, withInset: false } as const;
  return { width, height, scale: 1, theme, ...parts, ...drawn };
}
