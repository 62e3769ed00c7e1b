import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { rasterise } from "../../../src/cli/rasterise";
import { ttfPath } from "../../../src/cli/ttfPath";
import { FONT_STACKS } from "../../../src/render/fonts";
import { svgPicture } from "../parity/takePictures";
import { averaged, type Raster, stacked } from "./averaged";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels for a css px that pictures are drawn with, before they are averaged. */
export const FINENESS = 4;
/**
 * poppler sets small letters on whole pixels, however fine the pixels are: at four to the css px every letter stands up
 * to an eighth of a px off, at twelve a twenty-fourth.
 */
const PDF_FINENESS = 12;
/** Css px that are drawn at a time: a whole sheet so fine fills the memory. */
const BAND = 135;
const MOST_BYTES = 400_000_000;

const rgba = ({ width, height, data }: PNG): Raster => ({ width, height, channels: 4, data });

/** @param page of a context with {@link FINENESS} device pixels */
export async function chromiumPicture(page: Page, svg: string, size: Size): Promise<PNG> {
  await page.setViewportSize(size);
  return averaged(rgba(await svgPicture(page, svg, size)), FINENESS);
}

export function resvgPicture(svg: string): PNG {
  return averaged(rgba(PNG.sync.read(Buffer.from(rasterise(svg, FINENESS)))), FINENESS);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "waybill-formats-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** librsvg, with the bundled typefaces and no others. */
export function rsvgPicture(svg: string): PNG {
  return inFolder((folder) => {
    const folders = new Set([...FONT_STACKS.values()].map((face) => dirname(ttfPath(face))));
    const fonts = join(folder, "fonts.conf");
    const places = [...folders].map((path) => `<dir>${path}</dir>`).join("");
    const cache = `<cachedir>${join(folder, "cache")}</cachedir>`;
    writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${places}${cache}</fontconfig>`);
    const png = execFileSync("rsvg-convert", ["--unlimited", "--zoom", String(FINENESS)], {
      input: svg,
      env: { ...process.env, FONTCONFIG_FILE: fonts },
      maxBuffer: MOST_BYTES,
    });
    return averaged(rgba(PNG.sync.read(png)), FINENESS);
  });
}

export function pdfPicture(pdf: Uint8Array, { width, height }: Size): PNG {
  return inFolder((folder) => {
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, pdf);
    const bands = Array.from({ length: Math.ceil(height / BAND) }, (_, at) => {
      const rows = Math.min(BAND, height - at * BAND) * PDF_FINENESS;
      const crop = { x: 0, y: at * BAND * PDF_FINENESS, W: width * PDF_FINENESS, H: rows };
      const options = Object.entries(crop).flatMap(([key, value]) => [`-${key}`, String(value)]);
      const resolution = ["-r", String(96 * PDF_FINENESS)];
      const ppm = execFileSync("pdftoppm", ["-singlefile", ...resolution, ...options, file], {
        maxBuffer: MOST_BYTES,
      });
      return averaged(rasterOfPpm(ppm), PDF_FINENESS);
    });
    return stacked(bands);
  });
}

/** Reads the plain format that pdftoppm writes: `P6`, width, height and 255 in words, then the pixels. */
function rasterOfPpm(ppm: Buffer): Raster {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 64).toString("latin1"));
  if (head === null) throw new Error("pdftoppm gave no picture");
  const [whole, width, height] = head;
  return { width: Number(width), height: Number(height), channels: 3, data: ppm.subarray(whole.length) };
}

/** What a program of poppler says of a PDF. */
export function askPdf(tool: string, options: readonly string[], pdf: Uint8Array): string {
  return inFolder((folder) => {
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, pdf);
    const last = tool === "pdftotext" ? ["-"] : [];
    return execFileSync(tool, [...options, file, ...last], { encoding: "utf8", maxBuffer: MOST_BYTES });
  });
}
