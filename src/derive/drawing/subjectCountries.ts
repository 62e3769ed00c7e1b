import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";

/** A whole country has a two-letter id; a province does not. */
export function isProvince(member: string): boolean {
  return member.length > 2;
}

/** Countries, by the basemap's ids, that a feature is drawn on: its area is made of them, or its line ends or bends there. */
function countriesOf(feature: AtlasFeature, atlas: Atlas): readonly string[] {
  if (feature.layer === "source-countries") return feature.properties.members.filter((id) => !isProvince(id));
  if (feature.layer !== "corridors") return [];
  const { members, shape, waypoints, stub } = feature.properties;
  if (shape === "none") return [];
  // An arrow that goes out may be bound for half the world, and nothing is drawn there.
  const origins = stub?.direction === "incoming" ? stub.towards : [];
  const places = [...waypoints, ...origins].flatMap((id) => {
    const place = atlas.place.get(id);
    return place?.kind === "country" && place.iso ? [place.iso.toLowerCase()] : [];
  });
  return [...new Set([...(members ?? []).filter((id) => !isProvince(id)), ...places])];
}

/** Ids of the features that make a country a subject of the map, by the basemap's id of the country. */
export function subjectCountries(atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, string[]>();
  for (const feature of atlas.feature.values()) {
    for (const country of countriesOf(feature, atlas))
      subjects.set(country, [...(subjects.get(country) ?? []), feature.id]);
  }
  return subjects;
}
