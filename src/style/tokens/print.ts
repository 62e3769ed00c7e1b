import { light } from "./light";
import type { Tokens } from "./tokens";

/** For paper and greyscale: white ground, darker marks; numerals and patterns carry what hue may lose. */
export const print: Tokens = {
  ...light,
  name: "print",
  paper: "#ffffff",
  paperShade: "#f4f4f2",
  ink: "#111111",
  inkQuiet: "#4a4a48",
  rule: "#bdbdb8",
  focus: "#111111",
  land: "#f6f6f3",
  water: "#e6ebec",
  boundary: "#b5b5ae",
  halo: "#ffffff",
  light: "#ffffff",
  countryLabel: "#5f5f5a",
  placeLabel: "#111111",
};
