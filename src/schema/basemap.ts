import type { Feature, MultiPolygon, Polygon } from "geojson";
import { readJson } from "./readJson";

/** What the rules need of the basemap: where land is, and which ids a polygon may be made of. */
export interface Basemap {
  readonly land: readonly Feature<Polygon | MultiPolygon>[];
  readonly ids: ReadonlySet<string>;
}

const COUNTRIES = "basemap/countries-50m.geojson";
const WITH_IDS = /^basemap\/(?:countries|provinces)[^/]*\.geojson$/;

interface LooseCollection {
  readonly features?: readonly {
    readonly id?: unknown;
    readonly properties?: { readonly id?: unknown } | null;
    readonly geometry?: { readonly type?: unknown } | null;
  }[];
}

function featuresOf(file: string, text: string | undefined): NonNullable<LooseCollection["features"]> {
  if (text === undefined) return [];
  const read = readJson(file, text);
  return "problem" in read ? [] : ((read.value as LooseCollection | null)?.features ?? []);
}

function isArea(feature: { geometry?: { type?: unknown } | null }): boolean {
  return feature.geometry?.type === "Polygon" || feature.geometry?.type === "MultiPolygon";
}

/** Reads the basemap's polygons from the data folder; null where it has none, and land rules then rest. */
export function readBasemap(files: ReadonlyMap<string, string>): Basemap | null {
  if (!files.has(COUNTRIES)) return null;
  const land = featuresOf(COUNTRIES, files.get(COUNTRIES)).filter(isArea);
  const ids = [...files.keys()]
    .filter((file) => WITH_IDS.test(file))
    .flatMap((file) => featuresOf(file, files.get(file)))
    .flatMap((feature) => [feature.id, feature.properties?.id])
    .filter((id) => typeof id === "string" || typeof id === "number")
    .map(String);
  return { land: land as unknown as Basemap["land"], ids: new Set(ids) };
}
