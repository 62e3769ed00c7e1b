import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryCodes } from "./countryCodes";
import { cutAtAntimeridian } from "./cutAtAntimeridian";
import type { Ring } from "./rings";
import { polygonsOf, windPolygon } from "./rings";

export type Resolution = "50m" | "110m";

export interface Country {
  id: string;
  name: string;
  polygons: Ring[][];
}

type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Ashmore and Cartier carries Australia's number, so names come first. */
function codeOf(number: string | number | undefined, name: string): readonly [string, string] {
  const code = countryCodes[name] ?? countryCodes[String(number)];
  if (code === undefined) throw new Error(`world-atlas: no id for "${name}" (${number ?? "no number"})`);
  return code;
}

/** The countries of world-atlas, cut at the antimeridian, wound as RFC 7946 asks, not yet rounded. */
export function readWorldAtlas(resolution: Resolution): Country[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${resolution}.json`);
  const atlas = JSON.parse(readFileSync(path, "utf8")) as WorldAtlas;
  return feature(atlas, atlas.objects.countries).features.map(({ id: number, properties, geometry }) => {
    const [id, name] = codeOf(number, properties.name);
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw new Error(`world-atlas: ${name} is a ${geometry.type}, not an area`);
    }
    return { id, name, polygons: polygonsOf(cutAtAntimeridian(geometry)).map(windPolygon) };
  });
}
