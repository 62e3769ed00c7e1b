/** A view in which the map on screen is compared with the picture of it. */
export interface ParityView {
  readonly name: string;
  /** Query of the page's address, without what the test adds to it. */
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

const DESK = { width: 600, height: 400 } as const;
const PHONE = { width: 360, height: 480 } as const;
const ALL_ERAS =
  "era=opium-wars,colonial-opium,cold-war-asia,golden-crescent-1980s,central-america-1980s,noriega-panama," +
  "haiti-and-miami,afghanistan-and-iran,cocaine-1990-2019,people-and-agencies,cocaine-fentanyl-2020s,boat-strikes";
const ALL_LAYERS = "layer=source-countries,corridors,strikes,hubs,seizures,seizure-flows,deployments";

/**
 * Between them: every layer, each theme, whole and broken zooms, both hemispheres, one world and several.
 * In an order that changes theme and projection seldom, since each change has the map begin anew.
 */
export const PARITY_VIEWS: readonly ParityView[] = [
  { name: "opening", query: "at=-82,11,2.7", ...DESK },
  { name: "caribbean-ledger", query: "era=boat-strikes&at=-71,14.2,5", ...DESK },
  { name: "low-confidence", query: "era=boat-strikes&confidence=low&at=-72,13,4.6", ...DESK },
  { name: "all-eras-world", query: `${ALL_ERAS}&at=10,18,1`, ...DESK },
  { name: "world-copies", query: `${ALL_ERAS}&at=-170,10,0.6`, ...DESK },
  { name: "all-layers", query: `${ALL_ERAS}&${ALL_LAYERS}&at=-70,14,2.4`, ...DESK },
  { name: "afghanistan", query: "era=afghanistan-and-iran&at=63,32.5,4.2", ...DESK },
  { name: "opium-wars", query: "era=opium-wars&at=96,21,2.7", ...DESK },
  { name: "central-america", query: "era=central-america-1980s&at=-93,22,3.2", ...DESK },
  { name: "antimeridian", query: `${ALL_ERAS}&at=178,30,2`, ...DESK },
  { name: "opening-print-phone", query: "theme=print&at=-76,12,2.9", ...PHONE },
  { name: "cold-war-asia-print", query: "era=cold-war-asia&theme=print&at=101,19,3.8", ...DESK },
  { name: "opening-dark", query: "theme=dark&at=-82,11,2.7", ...DESK },
  {
    name: "golden-crescent-dark",
    query: "era=golden-crescent-1980s&theme=dark&at=68,32,4",
    ...DESK,
  },
  {
    name: "globe-asia-dark",
    query: `${ALL_ERAS}&projection=globe&theme=dark&at=80,25,1.8`,
    ...DESK,
  },
  { name: "globe-americas", query: "projection=globe&at=-75,12,1.5", ...DESK },
  { name: "globe-near", query: "projection=globe&era=afghanistan-and-iran&at=63,32.5,4.2", ...DESK },
];
