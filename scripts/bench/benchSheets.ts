import type { SnapshotAtlas } from "../../src/cli/snapshotAtlas";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import type { AskedSpec } from "../../src/sheet/sheetSpec";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";

/** A sheet whose making is measured. */
export interface BenchSheet {
  readonly name: string;
  readonly view: ViewState;
  readonly spec: AskedSpec;
}

const USUAL = { width: 1200, height: 675 };
const STORY = { width: 1080, height: 1350 };
const PAPER = { width: 1123, height: 1587 };

/** The usual sheet, and those that cost the most: much evidence, many lines, the world whole, round and on paper. */
export function benchSheets({ atlas }: SnapshotAtlas): readonly BenchSheet[] {
  const usual = sheetSpec(USUAL, "light");
  const world = { ...DEFAULT_VIEW, camera: { center: [10, 20], zoom: 1.2 } } as const;
  const everyEra: ViewState = { ...world, eras: atlas.eras.map(({ id }) => id) };
  const everything: ViewState = { ...everyEra, layers: MAP_LAYERS };
  const flows: ViewState = {
    ...DEFAULT_VIEW,
    eras: ["cocaine-1990-2019"],
    layers: ["source-countries", "seizure-flows"],
    camera: { center: [-60, 20], zoom: 1.8 },
  };
  const globe: ViewState = { ...DEFAULT_VIEW, projection: "globe" };
  const asWorld = { projection: "equal-earth", withInset: true } as const;
  return [
    { name: "the first view", view: DEFAULT_VIEW, spec: usual },
    { name: "seizure flows", view: flows, spec: usual },
    { name: "every era", view: everyEra, spec: usual },
    { name: "globe", view: globe, spec: usual },
    {
      name: "globe, upright, with an inset",
      view: globe,
      spec: { ...sheetSpec(STORY, "light"), withInset: true },
    },
    { name: "Equal Earth with an inset", view: DEFAULT_VIEW, spec: { ...usual, ...asWorld } },
    { name: "everything, upright, dark", view: everything, spec: sheetSpec(STORY, "dark") },
    {
      name: "everything, Equal Earth, upright",
      view: everything,
      spec: { ...sheetSpec(STORY, "dark"), ...asWorld },
    },
    {
      name: "everything, Equal Earth, A3",
      view: everything,
      spec: { ...sheetSpec(PAPER, "print"), ...asWorld },
    },
  ];
}
