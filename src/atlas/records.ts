import type { Feature as GeoJsonFeature, Geometry } from "geojson";
import type { DateSpan } from "../schema/edtf";
import type { GeoRecord } from "../schema/geoFiles";
import type { Claim } from "../schema/records/claim";
import type { Episode, Era } from "../schema/records/era";
import type {
  CorridorProperties,
  DeploymentProperties,
  HubProperties,
  PlaceProperties,
  SeaAreaProperties,
  SeizureFlowProperties,
  SeizureProperties,
  SourceCountryProperties,
  StrikeProperties,
} from "../schema/records/features";
import type { ExcuseReason, MapLayerId } from "../schema/vocabulary";

/** The checked records, as the build writes them into `data/atlas.json`. Polygons stay in the layer files. */
export interface AtlasRecords {
  /** Edition, e.g. `2026.1`, and the SHA-256 of every data file together. */
  readonly edition: { readonly id: string; readonly issued: string; readonly hash: string };
  readonly eras: GeoRecord<"eras">;
  readonly sources: GeoRecord<"sources">;
  readonly claims: Readonly<Record<string, GeoRecord<"claims">>>;
  readonly actors: GeoRecord<"actors">;
  readonly disputes: GeoRecord<"disputes">;
  readonly series: GeoRecord<"series">;
  readonly notes: GeoRecord<"notes">;
  readonly corrections: GeoRecord<"corrections">;
  readonly verification: GeoRecord<"verification">;
  readonly review: GeoRecord<"review">;
  readonly stories: readonly StoryHead[];
  /** How many passages were read and are no claim, by reason; the passages themselves stay with the data. */
  readonly excused: Readonly<Partial<Record<ExcuseReason, number>>>;
  readonly places: readonly GeoJsonFeature<Geometry | null, PlaceProperties>[];
  readonly seaAreas: readonly GeoJsonFeature<Geometry | null, SeaAreaProperties>[];
  readonly layers: {
    readonly [L in MapLayerId]: readonly GeoJsonFeature<Geometry | null, LayerProperties[L]>[];
  };
}

/** What the page has to know of a story before it is read; the story itself is a file of its own. */
export interface StoryHead {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How many steps it has. */
  readonly steps: number;
}

/** Properties of a feature of each map layer. */
export interface LayerProperties {
  "source-countries": SourceCountryProperties;
  seizures: SeizureProperties;
  "seizure-flows": SeizureFlowProperties;
  corridors: CorridorProperties;
  hubs: HubProperties;
  deployments: DeploymentProperties;
  strikes: StrikeProperties;
}

export type Position = [longitude: number, latitude: number];

export interface AtlasEra extends Era {
  /** 1 for the first era; printed on lines, so that eras can be told apart without colour. */
  readonly numeral: number;
  readonly dates: DateSpan;
}

export interface AtlasEpisode extends Episode {
  readonly era: string;
}

export type AtlasClaim = Claim & { readonly source: string; readonly eras: readonly string[] };

export interface AtlasPlace extends PlaceProperties {
  readonly position: Position | null;
}

export interface AtlasSeaArea extends SeaAreaProperties {
  readonly geometry: Geometry | null;
}

interface FeatureOf<L extends MapLayerId> {
  readonly layer: L;
  readonly id: string;
  readonly name: string;
  readonly properties: LayerProperties[L];
  readonly geometry: Geometry | null;
  /** Ids of the eras its episodes lie in, in the atlas's order; never empty. */
  readonly eras: readonly string[];
  /** Null where the feature carries no date. */
  readonly dates: DateSpan | null;
}

/** A feature of one map layer, told apart by `layer`. */
export type AtlasFeature = { [L in MapLayerId]: FeatureOf<L> }[MapLayerId];
export type FeatureIn<L extends MapLayerId> = Extract<AtlasFeature, { layer: L }>;
