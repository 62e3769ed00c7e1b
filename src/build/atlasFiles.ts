import type { Geometry } from "geojson";
import { buildAtlas } from "../atlas/atlas";
import type { AtlasRecords } from "../atlas/records";
import { graticule } from "../derive/drawing/graticule";
import { drawLayers } from "../derive/drawing/drawLayers";
import type { BasemapLabels } from "../derive/drawing/labelCandidates";
import type { Lands } from "../derive/layout/eraNames";
import type { TextWidth } from "../derive/layout/markShapes";
import type { GeoRecords } from "../schema/geoRecords";
import { labelsFile } from "./labelsFile";
import { MAP_LAYERS } from "../schema/vocabulary";

type LayerRecords = AtlasRecords["layers"];

function layersOf(records: GeoRecords): LayerRecords {
  const lists = MAP_LAYERS.map((layer) => [layer, records[layer].map(({ value }) => value)]);
  return Object.fromEntries(lists) as LayerRecords;
}

function only<T>(items: readonly { readonly value: T }[], name: string): T {
  const [first] = items;
  if (!first) throw new Error(`the data folder holds no ${name}`);
  return first.value;
}

function countsOf<T extends string>(words: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Checked records of the data folder as the atlas takes them. `hash` is that of every data file together. */
export function atlasRecords(records: GeoRecords, hash: string): AtlasRecords {
  const list = <T>(items: readonly { readonly value: T }[]) => items.map(({ value }) => value);
  const claims: Record<string, AtlasRecords["claims"][string]> = {};
  for (const { file, value } of records.claims) {
    const source = file.replace(/^claims\/|\.json$/g, "");
    claims[source] = [...(claims[source] ?? []), value];
  }
  const corrections = only(records.corrections, "corrections.json");
  return {
    edition: { id: corrections.edition, issued: corrections.issued, hash },
    eras: list(records.eras),
    sources: list(records.sources),
    claims,
    actors: list(records.actors),
    disputes: list(records.disputes),
    series: list(records.series),
    notes: list(records.notes),
    corrections,
    verification: records.verification[0]?.value ?? {},
    review: records.review[0]?.value ?? {},
    stories: list(records.stories).map(({ id, title, summary, steps }) => ({
      id,
      title,
      summary,
      steps: steps.length,
    })),
    excused: countsOf(list(records.excused).map(({ reason }) => reason)),
    places: list(records.places),
    seaAreas: list(records["sea-areas"]),
    layers: layersOf(records),
  };
}

function withoutPolygons(records: AtlasRecords): AtlasRecords {
  const isPolygon = (geometry: Geometry | null) =>
    geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
  const layers = Object.entries(records.layers).map(([layer, features]) => [
    layer,
    features.map((feature) => (isPolygon(feature.geometry) ? { ...feature, geometry: null } : feature)),
  ]);
  return { ...records, layers: Object.fromEntries(layers) as LayerRecords };
}

/**
 * The files that the built site reads beside the basemap, by name: the records, the drawn parts of each map
 * layer, the graticule, and the labels with the zoom from which each shows. Polygons travel in the layer files alone.
 */
export function atlasFiles(
  records: AtlasRecords,
  basemap: BasemapLabels,
  lands: Lands,
  widthOf: TextWidth,
): ReadonlyMap<string, string> {
  const atlas = buildAtlas(records);
  const files = new Map<string, string>();
  const layers = drawLayers(atlas);
  for (const [layer, parts] of Object.entries(layers)) files.set(`${layer}.geojson`, JSON.stringify(parts));
  files.set("graticule.geojson", JSON.stringify(graticule()));
  files.set("labels.geojson", labelsFile(atlas, layers, basemap, lands, widthOf));
  files.set("atlas.json", JSON.stringify(withoutPolygons(records)));
  return files;
}
