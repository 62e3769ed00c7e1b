import type { PxSize } from "../sheet/frameCamera";
import { SHEET_PROJECTIONS, type SheetProjection } from "../sheet/sheetProjections";
import { SHEET_PRESETS } from "../sheet/sheetPresets";
import { THEMES } from "../style/tokens/themes";
import type { ThemeName } from "../viewstate/viewState";
import { FORMAT_IDS, type SnapshotFormat } from "./snapshotFormats";
import { SHEET_PARTS, type SheetPart, type SnapshotJob } from "./snapshotJob";

/** A size in figures. */
export const SIZE_TEXT = /^(\d{1,5})x(\d{1,5}|auto)$/;

/** Each reads one option's text. Throws an Error that says what was expected. */

/** The size and the scale that suits it: of a preset, or of WIDTHxHEIGHT in css px; the height of a column is `auto`. */
export function readSize(text: string): { readonly size: SnapshotJob["size"]; readonly scale: number } {
  const preset = SHEET_PRESETS.find(({ id }) => id === text);
  if (preset) return { size: { width: preset.width, height: preset.height }, scale: preset.scale };
  const match = SIZE_TEXT.exec(text);
  if (!match) {
    const names = SHEET_PRESETS.map(({ id }) => id).join(", ");
    throw new Error(`"${text}" is no size: give WIDTHxHEIGHT or one of ${names}`);
  }
  const height = match[2] === "auto" ? "auto" : Number(match[2]);
  return { size: { width: Number(match[1]), height }, scale: 1 };
}

/** The size of a screen in css px. */
export function readScreen(text: string): PxSize {
  const { width, height } = readSize(text).size;
  if (height === "auto") throw new Error(`"${text}" is no screen: give WIDTHxHEIGHT`);
  return { width, height };
}

export function readScale(text: string): number {
  const scale = Number(text);
  if (!(scale >= 1 && scale <= 4)) throw new Error(`"${text}" is no scale: give a number from 1 to 4`);
  return scale;
}

export function readTheme(text: string): ThemeName {
  if (!(text in THEMES))
    throw new Error(`"${text}" is no theme: give one of ${Object.keys(THEMES).join(", ")}`);
  return text as ThemeName;
}

export function readProjection(text: string): SheetProjection {
  const projection = SHEET_PROJECTIONS.find((known) => known === text);
  if (!projection) throw new Error(`"${text}" is no projection: give one of ${SHEET_PROJECTIONS.join(", ")}`);
  return projection;
}

export function readFormat(text: string): SnapshotFormat {
  const format = FORMAT_IDS.find((known) => known === text);
  if (!format) throw new Error(`"${text}" is no format: give one of ${FORMAT_IDS.join(", ")}`);
  return format;
}

export function readParts(text: string): readonly SheetPart[] {
  const asked = text.split(",").filter(Boolean);
  const unknown = asked.filter((word) => !SHEET_PARTS.some((part) => part === word));
  if (unknown.length > 0)
    throw new Error(`"${unknown.join(",")}" is no part of a sheet: give any of ${SHEET_PARTS.join(", ")}`);
  return SHEET_PARTS.filter((part) => asked.includes(part));
}

/** How many processes work side by side. */
export function readJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new Error(`"${text}" is no number of jobs: give a whole number from 1 to 64`);
  return jobs;
}
