import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { comparePictures } from "./parity/comparePictures";
import { drawnPicture } from "./parity/drawnPicture";
import { PARITY_VIEWS } from "./parity/parityViews";
import { screenPicture, svgPicture } from "./parity/takePictures";
import { openSite } from "./site";

const ARTEFACTS = join("test-results", "parity");

test.each(PARITY_VIEWS)("screen and picture agree: $name", async (view) => {
  const { page } = await openSite({
    path: `?embed=1&${view.query}`,
    viewport: { width: view.width, height: view.height },
  });
  const screen = await screenPicture(page, view);
  const { svg, tokens } = drawnPicture(view);
  const drawn = await svgPicture(await page.context().newPage(), svg, view);
  const { inked, differing, difference } = comparePictures(screen, drawn, tokens);
  const share = differing / inked;
  console.log(`${view.name}: ${(share * 100).toFixed(2)} % of ${inked}, ${((100 * differing) / view.width / view.height).toFixed(2)} % of all`);
  if (share > view.most || process.env.KEEP) {
    mkdirSync(ARTEFACTS, { recursive: true });
    writeFileSync(join(ARTEFACTS, `${view.name}-screen.png`), PNG.sync.write(screen));
    writeFileSync(join(ARTEFACTS, `${view.name}-drawn.png`), PNG.sync.write(drawn));
    writeFileSync(join(ARTEFACTS, `${view.name}-difference.png`), difference);
    writeFileSync(join(ARTEFACTS, `${view.name}.svg`), svg);
  }
  expect(share, `share of ink that differs; pictures in ${ARTEFACTS}`).toBeLessThanOrEqual(view.most);
});
