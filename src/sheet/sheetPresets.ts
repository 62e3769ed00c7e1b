/** What sizes are for, in the order in which they are offered. */
export const PRESET_USES = ["screen", "social", "column", "paper"] as const;

/** A size that a reader can choose by name. */
export interface SheetPreset {
  readonly id: string;
  readonly use: (typeof PRESET_USES)[number];
  /** Css px. */
  readonly width: number;
  /** Css px; a column is as tall as what stands in it. */
  readonly height: number | "auto";
  /** Device pixels for each css px that suit the size: 300 dpi on paper is 3.125. */
  readonly scale: number;
}

const PAPER_SCALE = 300 / 96;
/** A page's picture is looked at on screens that have two pixels or more for each css px. */
const SCREEN_SCALE = 2;

/** Sizes in the order in which they are offered; a new one is one more line. */
export const SHEET_PRESETS: readonly SheetPreset[] = [
  { id: "1200x675", use: "screen", width: 1200, height: 675, scale: 1 },
  { id: "1080x1080", use: "social", width: 1080, height: 1080, scale: 1 },
  { id: "1600x900", use: "screen", width: 1600, height: 900, scale: 1 },
  { id: "1920x1080", use: "screen", width: 1920, height: 1080, scale: 1 },
  { id: "3840x2160", use: "screen", width: 3840, height: 2160, scale: 1 },
  { id: "1200x630", use: "social", width: 1200, height: 630, scale: 1 },
  { id: "1080x1350", use: "social", width: 1080, height: 1350, scale: 1 },
  { id: "1080x1920", use: "social", width: 1080, height: 1920, scale: 1 },
  { id: "column-300", use: "column", width: 300, height: "auto", scale: SCREEN_SCALE },
  { id: "column-600", use: "column", width: 600, height: "auto", scale: SCREEN_SCALE },
  { id: "column-900", use: "column", width: 900, height: "auto", scale: SCREEN_SCALE },
  { id: "a4-landscape", use: "paper", width: 1123, height: 794, scale: PAPER_SCALE },
  { id: "a4-portrait", use: "paper", width: 794, height: 1123, scale: PAPER_SCALE },
  { id: "a3-landscape", use: "paper", width: 1587, height: 1123, scale: PAPER_SCALE },
  { id: "a3-portrait", use: "paper", width: 1123, height: 1587, scale: PAPER_SCALE },
  { id: "letter-landscape", use: "paper", width: 1056, height: 816, scale: PAPER_SCALE },
  { id: "letter-portrait", use: "paper", width: 816, height: 1056, scale: PAPER_SCALE },
];
