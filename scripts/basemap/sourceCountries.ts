import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { CountryCollection } from "./countries";
import type { Basemap } from "./memberGeometry";
import { memberGeometry } from "./memberGeometry";
import type { ProvinceCollection } from "./provinces";
import { replaceGeometry } from "./replaceGeometry";

const usage = `npx tsx scripts/basemap/sourceCountries.ts [--check]

Gives every feature with "members" (country or province ids) in geo/source-countries.geojson and
geo/corridors.geojson the area of these members from geo/basemap.
With --check it writes nothing, names the features that differ, and exits with 1 if there are any.`;

const layers = ["source-countries.geojson", "corridors.geojson"];

function geo(name: string): URL {
  return new URL(`../../geo/${name}`, import.meta.url);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(geo(name), "utf8"));
}

function derivedGeometry(feature: Feature, basemap: Basemap): Polygon | MultiPolygon | null {
  const members: unknown = feature.properties?.["members"];
  if (!Array.isArray(members)) return null;
  try {
    return memberGeometry(members.map(String), basemap);
  } catch (cause) {
    throw new Error(`${feature.id ?? "feature without id"}: ${(cause as Error).message}`, { cause });
  }
}

/** Rewrites one layer, or only compares it; returns the ids of the features whose geometry differs. */
function deriveLayer(name: string, basemap: Basemap, isCheck: boolean): string[] {
  const differing: string[] = [];
  const text = readFileSync(geo(name), "utf8");
  const derived = replaceGeometry(text, (feature) => {
    const geometry = derivedGeometry(feature, basemap);
    if (geometry === null || JSON.stringify(geometry) === JSON.stringify(feature.geometry)) return null;
    differing.push(String(feature.id));
    return geometry;
  });
  if (!isCheck && derived !== text) writeFileSync(geo(name), derived);
  return differing;
}

function run(isCheck: boolean): void {
  const basemap: Basemap = {
    countries: read("basemap/countries-50m.geojson") as CountryCollection,
    provinces: read("basemap/provinces.geojson") as ProvinceCollection,
  };
  for (const name of layers) {
    for (const id of deriveLayer(name, basemap, isCheck)) {
      process.stdout.write(`geo/${name}: ${id} ${isCheck ? "differs from its members" : "written"}\n`);
      if (isCheck) process.exitCode = 1;
    }
  }
}

const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } });
if (values.help === true) process.stdout.write(`${usage}\n`);
else run(values.check === true);
