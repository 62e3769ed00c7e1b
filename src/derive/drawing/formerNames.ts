import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";
import type { MapLabel } from "./mapLabel";

/** A name by which sources speak of a country in an earlier time, with the claims that use it. */
export interface FormerName {
  /** The basemap's id of the country. */
  readonly country: string;
  readonly name: string;
  readonly claims: readonly string[];
}

/** Features that speak of a country: by a claim about it, or because it is a part of their area. */
function speaksOf(atlas: Atlas, country: string): (feature: AtlasFeature) => boolean {
  const places = new Set(
    [...atlas.place.values()]
      .filter(({ kind, iso }) => kind === "country" && iso?.toLowerCase() === country)
      .map(({ id }) => id),
  );
  return ({ properties }) =>
    ("members" in properties && (properties.members ?? []).includes(country)) ||
    properties.claims.some((id) => atlas.claim.get(id)?.places.some((place) => places.has(place)));
}

/**
 * Country names with the former one before today's, “BURMA (MYANMAR)”: each stands in for the country's label where
 * a feature is shown whose claims use the former name, and none that speaks of the country otherwise.
 */
export function formerNameLabels(
  atlas: Atlas,
  countries: readonly MapLabel[],
  names: readonly FormerName[],
): MapLabel[] {
  return names.flatMap(({ country, name, claims }): MapLabel[] => {
    const today = countries.find(({ key }) => key === `country:${country}`);
    if (!today) throw new Error(`former-names.json: the basemap names no country "${country}"`);
    const features = [...atlas.feature.values()];
    const usesIt = ({ properties }: AtlasFeature) => properties.claims.some((id) => claims.includes(id));
    const speaks = speaksOf(atlas, country);
    return [
      {
        ...today,
        key: `${today.key}:${name.toLowerCase()}`,
        text: `${name.toUpperCase()}\n(${today.text})`,
        instead: today.key,
        features: features.filter(usesIt).map(({ id }) => id),
        unless: features.filter((feature) => !usesIt(feature) && speaks(feature)).map(({ id }) => id),
      },
    ];
  });
}
