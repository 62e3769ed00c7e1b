const number = new Intl.NumberFormat("en-GB");
const decimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const plural = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

function bytes(size: number): string {
  return size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${decimal.format(size / 1_000_000)} MB`;
}

/** The words of the dialog that saves a picture, or the data in it. */
export const exportDialog = {
  open: "Save a picture",
  openShort: "Save",
  title: "Save a picture",
  close: "Close",

  text: { title: "Title", subtitle: "Subtitle", byline: "Byline" },
  titles: "Or:",
  takeTitle: (title: string) => `Use the title “${title}”`,

  format: "Format",
  formats: {
    png: "PNG, pixels",
    svg: "SVG, live text",
    "svg-outlines": "SVG, text as outlines",
    pdf: "PDF, for paper",
    geojson: "GeoJSON, the data shown",
    csv: "CSV, the data shown",
  },
  size: "Size",
  uses: {
    screen: "Screen",
    social: "Social",
    column: "Newspaper column",
    paper: "Paper",
    custom: "Own size",
  },
  custom: "Width and height of your own",
  width: "Width",
  height: "Height",
  sideWrong: (shortest: number, longest: number) =>
    `A side is a whole number of px from ${number.format(shortest)} to ${number.format(longest)}.`,
  dimensions: (width: number, height: number) => `${width} × ${height}`,
  named: {
    "1200x630": "link card",
    "1080x1080": "square",
    "1080x1350": "upright post",
    "1080x1920": "story",
  } as Readonly<Record<string, string>>,
  namedSize: (size: string, name: string) => `${size}, ${name}`,
  column: (width: number) => `${width} px wide, as tall as it needs to be`,
  paper: {
    "a4-landscape": "A4, landscape",
    "a4-portrait": "A4, portrait",
    "a3-landscape": "A3, landscape",
    "a3-portrait": "A3, portrait",
    "letter-landscape": "Letter, landscape",
    "letter-portrait": "Letter, portrait",
  } as Readonly<Record<string, string>>,
  scale: "Pixels",
  pixels: (width: number, height: number) => `${number.format(width)} × ${number.format(height)}`,
  fineness: (dpi: number) => `${decimal.format(dpi)} dpi`,
  pixelsAt: (pixels: string, fineness: string) => `${pixels}, ${fineness}`,
  millimetres: (width: number, height: number) =>
    `On paper: ${Math.round(width)} × ${Math.round(height)} mm.`,

  theme: "Colours",
  asScreen: "As on screen",
  projection: "Projection",
  projections: {
    screen: "As on screen",
    "equal-earth": "Equal Earth",
    "natural-earth": "Natural Earth",
    "equal-area": "Equal-area, fitted",
  },
  parts: "On the sheet",
  checks: {
    withTitle: "Title",
    withLegend: "Key",
    withReferences: "References in full",
    withInset: "Small globe",
    isGreyscale: "In greys",
    isTransparent: "No paper or water",
  },
  insetLeftOut:
    "The small globe is left out here: the frame takes in so much of the world that no one side of a globe shows it.",
  mapAlone: "Map alone",
  everything: "Everything",
  unavailable: {
    vector: "Vectors have no pixels: they are sharp at every size.",
    data: "Data has no look: what counts is the frame.",
  },

  description: "For those who do not see it",
  alt: "Alt text",
  altCount: (count: number, target: number) => `${count} characters; ${target} are enough for most.`,
  altTooLong: (count: number, limit: number) =>
    `${count} characters: an alt text has at most ${limit}. Shorten it; the long description has room.`,
  altRefused: (count: number) => `the alt text has ${count} characters. Shorten it.`,
  long: "Long description",
  longCount: (count: number) => plural(count, "character", "characters"),
  computed: "Computed from the view.",
  written: "Your own words.",
  outdated: "The picture has changed since you wrote this.",
  reset: "Back to the computed text",
  resetOf: (name: string) => `${name}: back to the computed text`,

  frame: "Map frame of the picture",
  frameHint: "Drag, pinch or turn the wheel; by keyboard the arrows, plus and minus, and 0 for as on screen.",
  frameAt: (lng: string, lat: string, zoom: number) => `Frame: ${lng}, ${lat}, zoom ${decimal.format(zoom)}`,
  east: (degrees: number) => `${decimal.format(Math.abs(degrees))}° ${degrees < 0 ? "W" : "E"}`,
  north: (degrees: number) => `${decimal.format(Math.abs(degrees))}° ${degrees < 0 ? "S" : "N"}`,
  zoomIn: "Show less, larger",
  zoomOut: "Show more, smaller",
  asOnScreen: "As on screen",

  stages: {
    waiting: "Waiting for the last change…",
    reading: "Reading the map’s files…",
    composing: "Setting the sheet and its references…",
    painting: "Drawing the preview…",
  },
  drawn: (count: number) => `The preview is drawn. It rests on ${plural(count, "reference", "references")}.`,
  references: (count: number) => `The picture rests on ${plural(count, "reference", "references")}.`,
  carried: "They, the address of the view and the edition travel inside the file.",

  run: "Save",
  copy: "Copy",
  share: "Share",
  cancel: "Cancel",
  running: { save: "Making the file…", copy: "Making the copy…", share: "Making the file…" },
  saved: (name: string, size: number) => `Saved as ${name}, ${bytes(size)}.`,
  copied: {
    "image/png": "Copied. The clipboard keeps the pixels alone; the record travels only inside a saved file.",
    "text/plain": "Copied as text.",
  },
  notCopied: {
    refused: "The browser did not let this page write to the clipboard. Save the file instead.",
    unsupported: "This browser takes no pictures onto its clipboard from a page. Save the file instead.",
  },
  shared: "Handed over to be shared.",
  cancelled: "Cancelled. Nothing was saved.",
  refused: "The picture cannot be made as asked:",
  failed: (reason: string) => `The picture could not be made: ${reason}`,
  largerWayOut:
    "Choose fewer pixels, a vector format (SVG or PDF), or make it on the command line, which draws any size.",
  /** Why a browser draws no such picture; the dialog's own words stand before each and a way out after a refusal. */
  pixelProblems: {
    scale: (scale: number) => `a picture is drawn at 1 to 4 times its size, not ${scale} times`,
    none: (across: number, down: number) => `a picture of ${across} × ${down} pixels is none`,
    tooLong: (across: number, down: number, longest: number) =>
      `${across} × ${down} pixels: no side may be longer than ${longest}`,
    tooMany: (across: number, down: number, most: number) =>
      `${across} × ${down} pixels are more than the ${number.format(most)} that every browser can draw`,
    noCanvas: "this browser gives no canvas to draw the picture on",
    noSuchCanvas: (across: number, down: number) =>
      `this browser gives no canvas of ${across} × ${down} pixels; choose fewer pixels or a vector format, or use the command line`,
    drewNothing: "the browser drew nothing; a smaller picture may work",
    unreadable: "the browser cannot read the picture it was given",
    noPng: "the browser could not make a PNG of the picture",
  },
  previewFailed: "Check the connection, then try again.",
  again: "Try again",
} as const;
