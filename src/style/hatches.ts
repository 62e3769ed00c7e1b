import type { ThemeName } from "../viewstate/viewState";
import { THEMES } from "./tokens/themes";
import type { Tokens } from "./tokens/tokens";

/** Parallel lines over an area, in both renderers: lengths in css px, the angle in degrees clockwise from level. */
export interface Hatch {
  readonly kind: "hatch";
  readonly angle: number;
  readonly spacing: number;
  readonly width: number;
  readonly color: string;
}

/** A pattern has its colour in itself, so each theme has its own. What `fill-pattern` says. */
export function hatchName(theme: ThemeName): string {
  return `hatch-${theme}`;
}

/** Lines of 45°, near enough to be a tone and far enough apart to let the map be read through. */
export function hatchOf({ inkQuiet }: Tokens): Hatch {
  return { kind: "hatch", angle: -45, spacing: 4 * Math.SQRT2, width: 0.7, color: inkQuiet };
}

/** Quiet beside the fill of an area with a figure, and 3:1 against the land all the same. */
export const HATCH_OPACITY = 0.72;

/** The colour under the lines, as a share of what an area with a figure has. */
export const HATCHED_FILL = 0.5;

/** By the name that `fill-pattern` gives. */
export const HATCHES: Readonly<Record<string, Hatch>> = Object.fromEntries(
  Object.values(THEMES).map((tokens) => [hatchName(tokens.name), hatchOf(tokens)]),
);
