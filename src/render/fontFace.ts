/** One of the six faces that every renderer has; `fonts.ts` names their files. */
export type FontFace =
  | { family: FontFamily; weight: 400; style: "normal" | "italic" }
  | { family: FontFamily; weight: 600; style: "normal" };

/** CSS family names. */
export type FontFamily = "Source Sans 3" | "Source Serif 4";
