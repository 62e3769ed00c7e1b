import { SHEET_PRESETS } from "../../../sheet/sheetPresets";
import { SHEET_PROJECTIONS } from "../../../sheet/sheetProjections";
import { SHEET_LIMITS } from "../../../sheet/sheetSpec";
import { THEMES } from "../../../style/tokens/themes";
import type { ThemeName } from "../../../viewstate/viewState";
import { EXPORT_FORMATS } from "../exportFormats";
import { CUSTOM, type ExportChoice, FIRST_CHOICE } from "./exportChoice";

type Reader<T> = (value: unknown) => T | undefined;

function oneOf<T>(values: readonly T[]): Reader<T> {
  return (value) => values.find((known) => known === value);
}

const isTrue: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

function within(least: number, most: number): Reader<number> {
  return (value) => (typeof value === "number" && value >= least && value <= most ? value : undefined);
}

const { shortest, longest, smallestScale, largestScale } = SHEET_LIMITS;
const side: Reader<number> = (value) =>
  Number.isInteger(value) ? within(shortest, longest)(value) : undefined;

/** The exhaustive table: a choice without a row does not compile. */
const READERS: { readonly [K in keyof ExportChoice]: Reader<ExportChoice[K]> } = {
  format: oneOf(EXPORT_FORMATS.map(({ id }) => id)),
  preset: oneOf([...SHEET_PRESETS.map(({ id }) => id), CUSTOM]),
  customWidth: side,
  customHeight: side,
  scale: within(smallestScale, largestScale),
  theme: oneOf([null, ...(Object.keys(THEMES) as ThemeName[])]),
  projection: oneOf(SHEET_PROJECTIONS),
  withTitle: isTrue,
  withLegend: isTrue,
  withReferences: isTrue,
  withInset: isTrue,
  isGreyscale: isTrue,
  isTransparent: isTrue,
};

/**
 * A choice from what was kept in a browser, which may be of an older edition or of another hand: what is not known is
 * dropped for the first choice, key by key.
 */
export function readChoice(kept: unknown): ExportChoice {
  const held = new Map(typeof kept === "object" && kept !== null ? Object.entries(kept) : []);
  const read = Object.entries(READERS).map(([key, reader]) => {
    const value = reader(held.get(key));
    return [key, value === undefined ? FIRST_CHOICE[key as keyof ExportChoice] : value];
  });
  return Object.fromEntries(read) as ExportChoice;
}
