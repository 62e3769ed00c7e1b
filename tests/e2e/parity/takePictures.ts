import type { Page } from "playwright";
import { PNG } from "pngjs";
import type { ParityView } from "./parityViews";

/**
 * What the page's map shows once it rests, at the view's size and with everything else taken away. The page goes to
 * the view as a reader does who steps back to it, without loading anew.
 */
export async function screenPicture(page: Page, view: ParityView): Promise<PNG> {
  await page.evaluate(({ width, height }) => {
    const map = document.querySelector<HTMLElement>("[data-testid=map]");
    if (!map) throw new Error("the page shows no map");
    Object.assign(map.style, { position: "fixed", zIndex: "9", left: "0", top: "0" });
    Object.assign(map.style, { width: `${width}px`, height: `${height}px` });
    for (const over of map.querySelectorAll<HTMLElement>(".map-buttons")) over.style.visibility = "hidden";
  }, view);
  const { width, height } = view;
  const isSized = (size: { width: number; height: number }) => {
    const canvas = document.querySelector("[data-testid=map] canvas");
    return canvas?.clientWidth === size.width && canvas.clientHeight === size.height;
  };
  await page.waitForFunction(isSized, { width, height });
  await page.evaluate((query) => {
    for (const drawn of document.querySelectorAll<HTMLElement>("[data-at-rest]"))
      drawn.dataset["atRest"] = "false";
    history.replaceState(null, "", `?embed=1&${query}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, view.query);
  await page.waitForSelector('[data-testid=map] [data-at-rest="true"]');
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
}

/**
 * The browser sets upright text on whole device pixels, as a map engine does not. A turn too small to see (a tenth of
 * a pixel over a long name) keeps each line where the picture has it.
 */
function withoutSnapping(svg: string): string {
  return svg.replaceAll(
    /<text x="([^"]+)" y="([^"]+)"/g,
    '<text transform="rotate(.02 $1 $2)" x="$1" y="$2"',
  );
}

/** The same browser's picture of an SVG. */
export async function svgPicture(
  page: Page,
  svg: string,
  { width, height }: Pick<ParityView, "width" | "height">,
): Promise<PNG> {
  await page.setContent("<!doctype html><style>body{margin:0}img{display:block}</style><img>");
  await page.evaluate(async (source) => {
    const image = document.querySelector("img");
    if (!image) return;
    image.src = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
    await image.decode();
  }, withoutSnapping(svg));
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
}
