import type { z } from "zod";
import { Claims } from "./records/claim";
import { Eras } from "./records/era";
import {
  CorridorsFile,
  DeploymentsFile,
  HubsFile,
  PlacesFile,
  SeaAreasFile,
  SeizureFlowsFile,
  SeizuresFile,
  SourceCountriesFile,
  StrikesFile,
} from "./records/features";
import { Notes } from "./records/note";
import { Actors, Corrections, Disputes, Review, SeriesFile, Story, Verification } from "./records/registers";
import { Sources } from "./records/source";

/**
 * Every file the atlas is made from. A path with `*` matches any number of files, one name segment.
 * `holds` says where the records stand: a list of them, the features of a collection, or the file itself.
 */
export const GEO_FILES = {
  eras: { path: "eras.json", holds: "list", schema: Eras },
  sources: { path: "sources.json", holds: "list", schema: Sources },
  claims: { path: "claims/*.json", holds: "list", schema: Claims },
  actors: { path: "actors.json", holds: "list", schema: Actors },
  disputes: { path: "disputes.json", holds: "list", schema: Disputes },
  notes: { path: "notes.json", schema: Notes },
  series: { path: "series.json", holds: "list", schema: SeriesFile },
  stories: { path: "stories/*.json", holds: "record", schema: Story },
  corrections: { path: "corrections.json", holds: "record", schema: Corrections },
  verification: { path: "verification.json", holds: "record", schema: Verification },
  review: { path: "review.json", holds: "record", schema: Review },
  places: { path: "places.geojson", holds: "features", schema: PlacesFile },
  "sea-areas": { path: "sea-areas.geojson", holds: "features", schema: SeaAreasFile },
  "source-countries": { path: "source-countries.geojson", holds: "features", schema: SourceCountriesFile },
  corridors: { path: "corridors.geojson", holds: "features", schema: CorridorsFile },
  strikes: { path: "strikes.geojson", holds: "features", schema: StrikesFile },
  hubs: { path: "hubs.geojson", holds: "features", schema: HubsFile },
  seizures: { path: "seizures.geojson", holds: "features", schema: SeizuresFile },
  "seizure-flows": { path: "seizure-flows.geojson", holds: "features", schema: SeizureFlowsFile },
  deployments: { path: "deployments.geojson", holds: "features", schema: DeploymentsFile },
} as const satisfies Record<
  string,
  { path: string; holds: "list" | "features" | "record"; schema: z.ZodType }
>;

export type GeoFileKind = keyof typeof GEO_FILES;
export type GeoRecord<K extends GeoFileKind> = z.infer<(typeof GEO_FILES)[K]["schema"]>;
