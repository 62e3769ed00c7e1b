import type { Commodity } from "../../schema/vocabulary";
import type { ThemeName } from "../../viewstate/viewState";

/** Every colour of the atlas, by what it is for. One object per theme; nothing else names a colour. */
export interface Tokens {
  readonly name: ThemeName;
  /** Page, panel and sheet ground. */
  readonly paper: string;
  /** Ground of controls and of the quoted passage, a shade off the paper. */
  readonly paperShade: string;
  readonly ink: string;
  readonly inkQuiet: string;
  /** Hairlines, neatlines and table rules. */
  readonly rule: string;
  readonly focus: string;
  /** Text and marks that warn: disputes, corrections, errors. */
  readonly warn: string;
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly boundary: string;
  readonly boundaryDisputed: string;
  readonly river: string;
  readonly countryLabel: string;
  readonly waterLabel: string;
  readonly placeLabel: string;
  /** Halo of labels and casing of lines: what lets a mark stand off what it crosses. */
  readonly halo: string;
  /** Light that runs along lines on screen, `#rrggbb`. */
  readonly light: string;
  readonly strike: string;
  readonly strikeInk: string;
  readonly deployment: string;
  readonly hub: string;
  /** Fill strength of source countries, 0 to 1. */
  readonly fillOpacity: number;
  /** Of regions that a source defines, whose fill is all there is to see of them: they have no outline. */
  readonly regionOpacity: number;
  /** Of transit areas, faint inside the outline that tells their standing. */
  readonly areaOpacity: number;
  /** By era numeral, in time order, in a few hue families; the numeral on the line tells members apart. */
  readonly eras: readonly string[];
  readonly commodities: Readonly<Record<Commodity, string>>;
}

/**
 * Hue families by era numeral. Members of one family are told apart by their numeral; two families differ by at
 * least ΔE2000 10, for readers with protanopia, deuteranopia and tritanopia too.
 */
export const ERA_FAMILIES: readonly (readonly number[])[] = [
  [1, 2, 3],
  [4, 8],
  [5, 6, 7],
  [9, 11],
  [10],
  [12],
];

/** Colour of the era with this numeral (1 for the first); further eras start over. */
export function eraColour(tokens: Tokens, numeral: number): string {
  return tokens.eras[(numeral - 1) % tokens.eras.length] ?? tokens.ink;
}
