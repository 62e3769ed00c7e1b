import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import { comparePictures } from "./parity/comparePictures";
import { drawnPicture } from "./parity/drawnPicture";
import { misplaced } from "./parity/misplaced";
import { PARITY_VIEWS } from "./parity/parityViews";
import { screenPicture, svgPicture } from "./parity/takePictures";
import { openSite } from "./site";

const ARTEFACTS = join("test-results", "parity");
/** As on most screens today. At 1 every letter of 11 px is edge alone, and no two rasterisers agree on edges. */
const DEVICE_PIXELS = 2;
/** Percent of the inked pixels that may differ. */
const MOST = 3;

let map: Page;
let paper: Page;

beforeAll(async () => {
  const { page } = await openSite({
    path: "?embed=1",
    viewport: { width: 600, height: 480 },
    context: { deviceScaleFactor: DEVICE_PIXELS },
    keepOpen: true,
  });
  map = page;
  paper = await page.context().newPage();
});

test.each(PARITY_VIEWS)("the map on screen and its picture agree: $name", async (view) => {
  const screen = await screenPicture(map, view);
  const { svg, marks, tokens, isGlobe } = drawnPicture(view);
  const drawn = await svgPicture(paper, svg, view);
  const { inked, differing, difference } = comparePictures(screen, drawn, tokens, isGlobe);
  const percent = (100 * differing) / inked;
  if (percent > MOST || process.env["KEEP_PICTURES"] !== undefined) {
    mkdirSync(ARTEFACTS, { recursive: true });
    writeFileSync(join(ARTEFACTS, `${view.name}-screen.png`), PNG.sync.write(screen));
    writeFileSync(join(ARTEFACTS, `${view.name}-drawn.png`), PNG.sync.write(drawn));
    writeFileSync(join(ARTEFACTS, `${view.name}-difference.png`), difference);
  }
  console.info(`${view.name}: ${percent.toFixed(2)} % of ${inked} pixels with ink differ`);
  expect(misplaced(marks, screen, drawn, DEVICE_PIXELS), "marks more than 2 px apart").toEqual([]);
  expect(inked, "pixels with ink").toBeGreaterThan(2000);
  expect(percent, `percent of the ink that differs; see ${ARTEFACTS}`).toBeLessThanOrEqual(MOST);
});
