import type { Messages } from "../messages/messages";

/** More pixels than this, and some browsers (iOS among them) give an empty canvas without a word. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;

export interface PictureSize {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Pixels for one CSS pixel, 1 to 4. */
  scale: number;
}

export type PixelWords = Messages["exportDialog"]["pixelProblems"];

/**
 * Why a picture of this size cannot be made in a browser; null when it can. Nothing is ever made smaller instead.
 */
export function rasteriseRefusal({ width, height, scale }: PictureSize, words: PixelWords): string | null {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (!(scale >= 1 && scale <= 4)) return words.scale(scale);
  if (!(across > 0 && down > 0)) return words.none(across, down);
  if (across > LONGEST_SIDE || down > LONGEST_SIDE) return words.tooLong(across, down, LONGEST_SIDE);
  if (across * down > MOST_PIXELS) return words.tooMany(across, down, MOST_PIXELS);
  return null;
}

/**
 * Draws an SVG as PNG by the browser's own means. The SVG must carry its fonts: the page's do not reach into it.
 *
 * @throws Error when the size is refused, or the browser did not draw the picture, with the reason in words
 */
export async function rasterise(svg: string, size: PictureSize, words: PixelWords): Promise<Blob> {
  const refusal = rasteriseRefusal(size, words);
  if (refusal !== null) throw new Error(refusal);
  const image = await loadImage(svg, words.unreadable);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * size.scale);
  canvas.height = Math.round(size.height * size.scale);
  try {
    // On the processor: the whole picture is read back anyway, and looked at before. Drawn by a graphics card, or by
    // what stands in for one, each look waits for all of it.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error(words.noCanvas);
    if (!holdsPaint(context)) throw new Error(words.noSuchCanvas(canvas.width, canvas.height));
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (isEmpty(context)) throw new Error(words.drewNothing);
    return await asPng(canvas, words.noPng);
  } finally {
    // Frees the memory at once, which the garbage collector of some browsers takes long to do.
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function loadImage(svg: string, unreadable: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  try {
    image.src = address;
    await image.decode();
    return image;
  } catch (error) {
    throw new Error(unreadable, { cause: error });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether the canvas is there to its far corner: one too large takes paint without a word and keeps none. */
function holdsPaint(context: CanvasRenderingContext2D): boolean {
  const [x, y] = [context.canvas.width - 1, context.canvas.height - 1];
  context.fillRect(x, y, 1, 1);
  const isPainted = context.getImageData(x, y, 1, 1).data[3] === 255;
  context.clearRect(x, y, 1, 1);
  return isPainted;
}

const PROBES = 64;

/** Whether samples all over the canvas found no paint at all. */
function isEmpty(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  for (let probe = 0; probe < PROBES; probe++) {
    const y = Math.floor(((probe + 0.5) / PROBES) * height);
    if (context.getImageData(0, y, width, 1).data.some((value, at) => at % 4 === 3 && value > 0))
      return false;
  }
  return true;
}

function asPng(canvas: HTMLCanvasElement, noPng: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null || blob.type !== "image/png") reject(new Error(noPng));
      else resolve(blob);
    }, "image/png");
  });
}
