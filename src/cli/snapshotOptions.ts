import type { PxSize } from "../sheet/frameCamera";
import { SHEET_PRESETS } from "../sheet/sheetPresets";
import { THEMES } from "../style/tokens/themes";
import type { ThemeName } from "../viewstate/viewState";
import { SNAPSHOT_FORMATS, type SnapshotFormat } from "./snapshotJob";

/** Each reads one option's text. Throws an Error that says what was expected. */

/** A preset's name, or width and height in css px joined by an x; a preset has a scale that suits it. */
export function readSize(text: string): PxSize & { readonly scale: number } {
  const preset = SHEET_PRESETS.find(({ id }) => id === text);
  if (preset) return preset;
  const match = /^(\d{1,5})x(\d{1,5})$/.exec(text);
  if (!match) {
    const names = SHEET_PRESETS.map(({ id }) => id).join(", ");
    throw new Error(`"${text}" is no size: give WIDTHxHEIGHT or one of ${names}`);
  }
  return { width: Number(match[1]), height: Number(match[2]), scale: 1 };
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

export function readFormat(text: string): SnapshotFormat {
  const format = SNAPSHOT_FORMATS.find((known) => known === text);
  if (!format) throw new Error(`"${text}" is no format: give one of ${SNAPSHOT_FORMATS.join(", ")}`);
  return format;
}

const PARTS = ["title", "legend", "references"] as const;

export function readParts(text: string): ReadonlySet<(typeof PARTS)[number]> {
  const asked = text.split(",").filter(Boolean);
  const unknown = asked.filter((word) => !PARTS.some((part) => part === word));
  if (unknown.length > 0)
    throw new Error(`"${unknown.join(",")}" is no part of a sheet: give any of ${PARTS.join(", ")}`);
  return new Set(PARTS.filter((part) => asked.includes(part)));
}
