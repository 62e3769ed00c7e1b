import type { FontFace } from "../../render/fontFace";

/** How a text is set. Lengths in px of the design size, before the sheet is enlarged. */
export interface TextStyle {
  readonly face: FontFace;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** Words of one style within a paragraph. */
export interface TextRun {
  readonly text: string;
  readonly style: TextStyle;
}
