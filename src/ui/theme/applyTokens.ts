import type { Tokens } from "../../style/tokens/tokens";

const NAMES = {
  paper: "--paper",
  paperShade: "--paper-shade",
  ink: "--ink",
  inkQuiet: "--ink-quiet",
  rule: "--rule",
  focus: "--focus",
  warn: "--warn",
  land: "--land",
  water: "--water",
  coast: "--coast",
  strike: "--strike",
} as const satisfies Partial<Record<keyof Tokens, string>>;

/**
 * Hands the theme's colours to the style sheets as custom properties of `element`, by way of its style object:
 * the page's policy allows no style in mark-up.
 */
export function applyTokens(tokens: Tokens, element: HTMLElement): void {
  for (const [token, property] of Object.entries(NAMES)) {
    element.style.setProperty(property, tokens[token as keyof typeof NAMES]);
  }
  element.style.setProperty("color-scheme", tokens.name === "dark" ? "dark" : "light");
  element.dataset["theme"] = tokens.name;
}
