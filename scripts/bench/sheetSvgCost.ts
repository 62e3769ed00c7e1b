import type { SnapshotAtlas } from "../../src/cli/snapshotAtlas";
import { bundledFonts } from "../../src/render/bundledFonts";
import { composeSheet } from "../../src/sheet/composeSheet";
import { USUAL_SCREEN } from "../../src/sheet/frameCamera";
import { isRefusal } from "../../src/sheet/sheetRefusal";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { basemapSvg } from "./basemapSvg";
import { type BenchSheet, benchSheets } from "./benchSheets";
import { median } from "./median";

const ROUNDS = 5;

export interface SheetCost {
  readonly ms: number;
  /** Times the yardstick's time. */
  readonly ratio: number;
}

export interface NamedSheetCost extends SheetCost {
  readonly name: string;
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function costOf({ name, view, spec }: BenchSheet, held: SnapshotAtlas): NamedSheetCost {
  const sheet = () => {
    const fixed = { screen: USUAL_SCREEN, address: "https://atlas.example/", fonts: bundledFonts };
    const made = composeSheet({ ...held, ...fixed, view, spec });
    if (isRefusal(made)) throw new Error(`${name}: ${made.reason}`);
    sheetSvg(made);
  };
  const basemap = () => basemapSvg(held, DEFAULT_VIEW.camera, 1200, 675);
  sheet();
  basemap();
  const own: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ms = timed(sheet);
    own.push(ms);
    ratios.push(ms / timed(basemap));
  }
  return { name, ms: median(own), ratio: median(ratios) };
}

/**
 * What composing each of some sheets and writing it as SVG costs beside d3-geo drawing the basemap of one view, the
 * costliest first.
 */
export function sheetSvgCosts(held: SnapshotAtlas): readonly NamedSheetCost[] {
  return benchSheets(held)
    .map((sheet) => costOf(sheet, held))
    .toSorted((a, b) => b.ratio - a.ratio);
}
