import { cutPolygon } from "./cutPolygon";
import type { Country, Resolution } from "./readWorldAtlas";
import type { Ring } from "./rings";
import { polygonContains, ringContains } from "./rings";
import type { Territory } from "./territories";

function split(
  rings: Ring[],
  territory: Territory,
  resolution: Resolution,
): { moved: Ring[]; kept: Ring[][] } {
  if (territory.cut === null) return { moved: rings, kept: [] };
  const { left, right } = cutPolygon(rings, territory.cut[resolution]);
  return ringContains(left, territory.inside)
    ? { moved: [left], kept: [[right]] }
    : { moved: [right], kept: [[left]] };
}

/** The countries with one territory moved; its polygon joins the receiver's as a neighbour, not yet dissolved. */
export function assignTerritory(
  countries: Country[],
  territory: Territory,
  resolution: Resolution,
): Country[] {
  const polygon = countries
    .find(({ id }) => id === territory.from)
    ?.polygons.find((rings) => polygonContains(rings, territory.inside));
  if (polygon === undefined)
    throw new Error(`${territory.name} is not in "${territory.from}" at ${resolution}`);
  const { moved, kept } = split(polygon, territory, resolution);
  return countries.map((country) => {
    if (country.id === territory.from) {
      return { ...country, polygons: [...country.polygons.filter((rings) => rings !== polygon), ...kept] };
    }
    return country.id === territory.to ? { ...country, polygons: [...country.polygons, moved] } : country;
  });
}
