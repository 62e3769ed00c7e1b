import { edtfSpan } from "../schema/edtf";
import type { Actor, Dispute, Series } from "../schema/records/registers";
import type { Source } from "../schema/records/source";
import type { MapLayerId } from "../schema/vocabulary";
import { MAP_LAYERS } from "../schema/vocabulary";
import type {
  AtlasClaim,
  AtlasEpisode,
  AtlasEra,
  AtlasFeature,
  AtlasPlace,
  AtlasRecords,
  AtlasSeaArea,
  FeatureIn,
  Position,
} from "./records";

/** Everything the atlas holds, indexed once and never changed. */
export interface Atlas {
  readonly edition: AtlasRecords["edition"];
  readonly eras: readonly AtlasEra[];
  readonly era: ReadonlyMap<string, AtlasEra>;
  readonly episode: ReadonlyMap<string, AtlasEpisode>;
  readonly source: ReadonlyMap<string, Source>;
  readonly claim: ReadonlyMap<string, AtlasClaim>;
  readonly actor: ReadonlyMap<string, Actor>;
  readonly dispute: ReadonlyMap<string, Dispute>;
  readonly place: ReadonlyMap<string, AtlasPlace>;
  readonly seaArea: ReadonlyMap<string, AtlasSeaArea>;
  readonly feature: ReadonlyMap<string, AtlasFeature>;
  readonly series: readonly Series[];
  readonly stories: AtlasRecords["stories"];
  readonly notes: AtlasRecords["notes"];
  readonly corrections: AtlasRecords["corrections"];
  readonly verification: AtlasRecords["verification"];
  readonly review: AtlasRecords["review"];
  readonly excused: AtlasRecords["excused"];
  featuresOf<L extends MapLayerId>(layer: L): readonly FeatureIn<L>[];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function dated(text: string) {
  const span = edtfSpan(text);
  if (!span) throw new Error(`"${text}" is no date; unchecked records reached the atlas`);
  return span;
}

/**
 * Indexes checked records. It trusts them: `checkGeo` has been over them in the build.
 */
export function buildAtlas(records: AtlasRecords): Atlas {
  const eras = records.eras.map((era, index) => ({ ...era, numeral: index + 1, dates: dated(era.span) }));
  const episodes = eras.flatMap((era) => era.episodes.map((episode) => ({ ...episode, era: era.id })));
  const episode = byId(episodes);
  const erasOf = (ids: readonly string[]) => {
    const held = new Set(ids.map((id) => episode.get(id)?.era));
    return eras.filter((era) => held.has(era.id)).map((era) => era.id);
  };
  const claims = Object.entries(records.claims).flatMap(([source, list]) =>
    list.map((claim) => ({ ...claim, source, eras: erasOf(claim.episodes) })),
  );
  const places = records.places.map(({ properties, geometry }) => ({
    ...properties,
    position: geometry?.type === "Point" ? (geometry.coordinates as Position) : null,
  }));
  const seaAreas = records.seaAreas.map(({ properties, geometry }) => ({ ...properties, geometry }));
  const features = MAP_LAYERS.flatMap((layer) =>
    records.layers[layer].map(
      ({ properties, geometry }) =>
        ({
          layer,
          id: properties.id,
          name: properties.name,
          properties,
          geometry,
          eras: erasOf(properties.episodes),
          dates: properties.when ? dated(properties.when) : null,
        }) as AtlasFeature,
    ),
  );
  return Object.freeze({
    edition: records.edition,
    eras,
    era: byId(eras),
    episode,
    source: byId(records.sources),
    claim: byId(claims),
    actor: byId(records.actors),
    dispute: byId(records.disputes),
    place: byId(places),
    seaArea: byId(seaAreas),
    feature: byId(features),
    series: records.series,
    stories: records.stories,
    notes: records.notes,
    corrections: records.corrections,
    verification: records.verification,
    review: records.review,
    excused: records.excused,
    featuresOf: <L extends MapLayerId>(layer: L) =>
      features.filter((feature): feature is FeatureIn<L> => feature.layer === layer),
  });
}
