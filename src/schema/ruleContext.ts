import type { Basemap } from "./basemap";
import type { GeoItem, GeoRecords } from "./geoRecords";
import { layerFeatures, type LayerFeature } from "./layerFeature";
import type { Located } from "./located";
import type { ParsedGeo } from "./parseGeo";
import type { Episode } from "./records/era";

/** A claim with the source whose file it stands in. */
export type SourcedClaim = Located<GeoItem<"claims">> & { readonly sourceId: string };

/** All that a cross-file rule may look at. */
export interface RuleContext {
  readonly records: GeoRecords;
  readonly features: readonly LayerFeature[];
  readonly claims: ReadonlyMap<string, SourcedClaim>;
  readonly sources: ReadonlyMap<string, Located<GeoItem<"sources">>>;
  readonly places: ReadonlyMap<string, Located<GeoItem<"places">>>;
  readonly actors: ReadonlyMap<string, Located<GeoItem<"actors">>>;
  readonly episodes: ReadonlyMap<string, Episode>;
  readonly seaAreas: ReadonlyMap<string, Located<GeoItem<"sea-areas">>>;
  readonly unreadFiles: ParsedGeo["unreadFiles"];
  readonly isUnread: ParsedGeo["isUnread"];
  /** Null where the data folder holds no basemap; rules about land and members then have nothing to say. */
  readonly basemap: Basemap | null;
  /** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}

/** The name of a file without folder and ending: `claims/dea-2024.json` gives `dea-2024`. */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

function byId<T extends Located<{ readonly id: string }>>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.value.id, record]));
}

/** Indexes the records for the rules. */
export function ruleContext(
  { records, unreadFiles, isUnread }: ParsedGeo,
  basemap: Basemap | null,
  sha256: (text: string) => string,
): RuleContext {
  const claims = records.claims.map((claim) => ({ ...claim, sourceId: fileStem(claim.file) }));
  const episodes = records.eras.flatMap((era) => era.value.episodes);
  return {
    records,
    features: layerFeatures(records),
    claims: byId(claims),
    sources: byId(records.sources),
    places: byId(records.places),
    actors: byId(records.actors),
    episodes: new Map(episodes.map((episode) => [episode.id, episode])),
    seaAreas: byId(records["sea-areas"]),
    unreadFiles,
    isUnread,
    basemap,
    sha256,
  };
}
