/** One of the faces that every renderer has: see `fonts.ts` for the list. */
export interface FontFace {
  /** CSS family name. */
  family: "Source Sans 3" | "Source Serif 4";
  weight: 400 | 600;
  style: "normal" | "italic";
}
