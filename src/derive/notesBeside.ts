import type { Atlas } from "../atlas/atlas";
import type { AtlasFeature } from "../atlas/records";

/** What the atlas says must stand beside these features: its notes for their layers and episodes. */
export function notesBeside(atlas: Atlas, features: readonly AtlasFeature[]): Atlas["notes"] {
  return atlas.notes.filter(({ layers, episodes }) => {
    const meant = features.filter(({ layer }) => layers.includes(layer));
    const isOfEpisode = meant.some(({ properties }) =>
      properties.episodes.some((id) => episodes.some((episode) => episode === id)),
    );
    return episodes.length === 0 ? meant.length > 0 : isOfEpisode;
  });
}
