import type { Messages } from "../../messages/messages";
import type { Sheet } from "../../sheet/sheet";
import { isRefusal, type SheetRefusal } from "../../sheet/sheetRefusal";
import type { SheetRequest } from "./sheetComposer";

/** What is being done until a preview is there. */
export type DrawingStage = keyof Messages["exportDialog"]["stages"];

/** A sheet, and the address of its preview, which is the very picture that is saved. */
export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly preview: string;
}

/** Lets the page paint the words of a stage before work begins that keeps it from painting. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Composes the sheet of a request and draws its preview, telling each stage as it begins.
 *
 * @throws Error when a file it needs could not be read; the signal's reason once it is given up
 */
export async function drawSheet(
  request: SheetRequest,
  signal: AbortSignal,
  onStage: (stage: DrawingStage) => void,
): Promise<DrawnSheet | SheetRefusal> {
  onStage("reading");
  const { sheetComposer } = await import("./sheetComposer");
  const compose = await sheetComposer(request);
  signal.throwIfAborted();
  onStage("composing");
  await painted();
  signal.throwIfAborted();
  const sheet = compose();
  if (isRefusal(sheet)) return sheet;
  onStage("painting");
  const [{ sheetSvg }, { pictureFonts }] = await Promise.all([
    import("../../sheet/sheetSvg"),
    import("../pictures/pictureFonts"),
  ]);
  const fonts = await pictureFonts([sheet.page]);
  await painted();
  signal.throwIfAborted();
  const preview = URL.createObjectURL(new Blob([sheetSvg(sheet, fonts)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = preview;
    await image.decode();
    signal.throwIfAborted();
  } catch (error) {
    URL.revokeObjectURL(preview);
    throw error;
  }
  return { sheet, preview };
}
