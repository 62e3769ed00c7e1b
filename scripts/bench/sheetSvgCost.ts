import type { SnapshotAtlas } from "../../src/cli/snapshotAtlas";
import { bundledFonts } from "../../src/render/bundledFonts";
import { composeSheet } from "../../src/sheet/composeSheet";
import { USUAL_SCREEN } from "../../src/sheet/frameCamera";
import { isRefusal } from "../../src/sheet/sheetRefusal";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { basemapSvg } from "./basemapSvg";
import { median } from "./median";

const SIZE = { width: 1200, height: 675 };
const ROUNDS = 5;

/** Much evidence, many lines, and the whole world with every era. */
function views({ atlas }: SnapshotAtlas): readonly ViewState[] {
  const flows = { eras: ["cocaine-1990-2019"], layers: ["source-countries", "seizure-flows"] } as const;
  return [
    DEFAULT_VIEW,
    { ...DEFAULT_VIEW, ...flows, camera: { center: [-60, 20], zoom: 1.8 } },
    { ...DEFAULT_VIEW, eras: atlas.eras.map(({ id }) => id), camera: { center: [10, 20], zoom: 1.2 } },
  ];
}

export interface SheetCost {
  readonly ms: number;
  /** Times the yardstick's time. */
  readonly ratio: number;
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** What composing and writing the costliest of some sheets as SVG costs beside d3-geo drawing its basemap. */
export function sheetSvgCost(held: SnapshotAtlas): SheetCost {
  const costs = views(held).map((view) => {
    const own: number[] = [];
    const ratios: number[] = [];
    const sheet = () => {
      const input = { view, screen: USUAL_SCREEN, spec: sheetSpec(SIZE, "light") };
      const made = composeSheet({
        ...held,
        ...input,
        address: "https://atlas.example/",
        fonts: bundledFonts,
      });
      if (isRefusal(made)) throw new Error(made.reason);
      sheetSvg(made);
    };
    const basemap = () => basemapSvg(held, view.camera, SIZE.width, SIZE.height);
    sheet();
    basemap();
    for (let round = 0; round < ROUNDS; round++) {
      const ms = timed(sheet);
      own.push(ms);
      ratios.push(ms / timed(basemap));
    }
    return { ms: median(own), ratio: median(ratios) };
  });
  return costs.toSorted((a, b) => b.ratio - a.ratio)[0] ?? { ms: Number.NaN, ratio: Number.NaN };
}
