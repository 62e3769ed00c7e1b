import type { MultiPolygon, Polygon } from "geojson";
import type { CountryCollection } from "./countries";
import { dissolve } from "./dissolve";
import type { ProvinceCollection } from "./provinces";
import { areaFrom, polygonsOf } from "./rings";

export interface Basemap {
  countries: CountryCollection;
  provinces: ProvinceCollection;
}

/** The country a member lies in; a country lies in itself. */
function countryOf(member: string, { countries, provinces }: Basemap): string {
  const province = provinces.features.find(({ properties }) => properties.id === member);
  if (province !== undefined) return province.properties.country;
  if (countries.features.some(({ properties }) => properties.id === member)) return member;
  throw new Error(`no country or province "${member}" in the basemap`);
}

/**
 * The area of countries and provinces taken together, with the borders between them dissolved.
 * A single member's area is the basemap's own, position by position.
 * Throws when a member is unknown, given twice, or part of another member.
 */
export function memberGeometry(members: readonly string[], basemap: Basemap): Polygon | MultiPolygon {
  if (members.length === 0) throw new Error("an area needs at least one member");
  const repeated = members.find((member, index) => members.indexOf(member) !== index);
  if (repeated !== undefined) throw new Error(`member "${repeated}" is given twice`);
  const inside = members.find((member) => {
    const country = countryOf(member, basemap);
    return country !== member && members.includes(country);
  });
  if (inside !== undefined) throw new Error(`member "${inside}" is part of another member`);
  const areas = [...basemap.countries.features, ...basemap.provinces.features].filter(({ properties }) =>
    members.includes(properties.id),
  );
  const [only] = areas;
  if (only !== undefined && areas.length === 1) return only.geometry;
  return areaFrom(dissolve(areas.flatMap(({ geometry }) => polygonsOf(geometry))));
}
