import type { Position } from "geojson";
import { PlacesFile } from "../../src/schema/records/features";
import { geoText } from "./geoText";
import { cell, readTable } from "./table";

/** A country of a table as the gazetteer has it. */
export interface Country {
  readonly place: string;
  readonly name: string;
  readonly position: Position;
}

/** The places of all countries that tables name, by the name as a table spells it. */
export function countriesByName(): (name: string) => Country {
  const { features } = PlacesFile.parse(JSON.parse(geoText("places.geojson")));
  const places = new Map(features.map((feature) => [feature.id, feature]));
  const countries = new Map(
    readTable("countries.tsv", ["name", "place"]).map((row) => {
      const found = places.get(cell(row, "place"));
      if (!found?.geometry) throw new Error(`places.geojson has no position for ${cell(row, "place")}`);
      const country = {
        place: found.id,
        name: found.properties.name,
        position: found.geometry.coordinates,
      };
      return [cell(row, "name"), country] as const;
    }),
  );
  return (name) => {
    const country = countries.get(name);
    if (!country) throw new Error(`countries.tsv has no place for ${name}`);
    return country;
  };
}
