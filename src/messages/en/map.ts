import type { HubKind, MapLayerId } from "../../schema/vocabulary";
import { withArticle } from "./withArticle";

/** Words drawn on or beside the map. */
export const map = {
  layer: {
    "source-countries": "Source countries",
    seizures: "Seizures",
    "seizure-flows": "Seizure flows",
    corridors: "Corridors",
    hubs: "Hubs",
    deployments: "Deployments",
    strikes: "US strikes on vessels",
  } satisfies Record<MapLayerId, string>,
  hub: {
    port: "Port",
    airport: "Airport",
    "landing-site": "Landing site",
    "border-crossing": "Border crossing",
    "market-town": "Market town",
    "hawala-centre": "Hawala centre",
    "laboratory-area": "Laboratory area",
    "transshipment-point": "Transshipment point",
  } satisfies Record<HubKind, string>,
  ledgerTitle: (sea: string) => sea,
  ledgerCounted: {
    records: (count: number) => (count === 1 ? "1 record" : `${count} records`),
    strikes: (count: number) => (count === 1 ? "at least 1 strike" : `at least ${count} strikes`),
    vessels: (count: number) => (count === 1 ? "at least 1 vessel" : `at least ${count} vessels`),
  },
  ledgerKilled: (killed: number) => `at least ${killed} killed`,
  ledgerKilledPresumed: (killed: number) => `at least ${killed} killed or presumed dead`,
  ledgerAsOf: (date: string) => `as of ${date}`,
  ledgerNote: "positions not published",
  /** Where there is no room for more, in two lines. */
  ledgerNoteAlone: "positions\nnot published",
  boundFor: (place: string) => `to ${withArticle(place)}`,
  seaNotStated: "Sea not stated",
  ring: {
    strike: (distance: string, place: string) => `strike reported ${distance} from ${place}`,
    search: (distance: string, place: string) => `search ${distance} from ${place}`,
    wreck: (distance: string, place: string) => `wreck ${distance} from ${place}`,
  },
} as const;
