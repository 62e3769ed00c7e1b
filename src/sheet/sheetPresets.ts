/** A size that a reader can choose by name. */
export interface SheetPreset {
  readonly id: string;
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
  { id: "1200x675", width: 1200, height: 675, scale: 1 },
  { id: "1080x1080", width: 1080, height: 1080, scale: 1 },
  { id: "1600x900", width: 1600, height: 900, scale: 1 },
  { id: "1920x1080", width: 1920, height: 1080, scale: 1 },
  { id: "3840x2160", width: 3840, height: 2160, scale: 1 },
  { id: "1200x630", width: 1200, height: 630, scale: 1 },
  { id: "1080x1350", width: 1080, height: 1350, scale: 1 },
  { id: "1080x1920", width: 1080, height: 1920, scale: 1 },
  { id: "column-300", width: 300, height: "auto", scale: SCREEN_SCALE },
  { id: "column-600", width: 600, height: "auto", scale: SCREEN_SCALE },
  { id: "column-900", width: 900, height: "auto", scale: SCREEN_SCALE },
  { id: "a4-landscape", width: 1123, height: 794, scale: PAPER_SCALE },
  { id: "a4-portrait", width: 794, height: 1123, scale: PAPER_SCALE },
  { id: "a3-landscape", width: 1587, height: 1123, scale: PAPER_SCALE },
  { id: "a3-portrait", width: 1123, height: 1587, scale: PAPER_SCALE },
  { id: "letter-landscape", width: 1056, height: 816, scale: PAPER_SCALE },
  { id: "letter-portrait", width: 816, height: 1056, scale: PAPER_SCALE },
];
