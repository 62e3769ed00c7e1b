import type { z } from "zod";
import { Claims } from "./records/claim";
import { Eras } from "./records/era";
import { ExcusedFile } from "./records/excused";
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

/** Every file the atlas is made from. A path with `*` matches any number of files, one name segment. */
export const GEO_FILES = {
  eras: { path: "eras.json", schema: Eras },
  sources: { path: "sources.json", schema: Sources },
  claims: { path: "claims/*.json", schema: Claims },
  excused: { path: "excused.json", schema: ExcusedFile },
  actors: { path: "actors.json", schema: Actors },
  disputes: { path: "disputes.json", schema: Disputes },
  notes: { path: "notes.json", schema: Notes },
  series: { path: "series.json", schema: SeriesFile },
  stories: { path: "stories/*.json", schema: Story },
  corrections: { path: "corrections.json", schema: Corrections },
  verification: { path: "verification.json", schema: Verification },
  review: { path: "review.json", schema: Review },
  places: { path: "places.geojson", schema: PlacesFile },
  "sea-areas": { path: "sea-areas.geojson", schema: SeaAreasFile },
  "source-countries": { path: "source-countries.geojson", schema: SourceCountriesFile },
  corridors: { path: "corridors.geojson", schema: CorridorsFile },
  strikes: { path: "strikes.geojson", schema: StrikesFile },
  hubs: { path: "hubs.geojson", schema: HubsFile },
  seizures: { path: "seizures.geojson", schema: SeizuresFile },
  "seizure-flows": { path: "seizure-flows.geojson", schema: SeizureFlowsFile },
  deployments: { path: "deployments.geojson", schema: DeploymentsFile },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type GeoFileKind = keyof typeof GEO_FILES;
export type GeoRecord<K extends GeoFileKind> = z.infer<(typeof GEO_FILES)[K]["schema"]>;
