import type { FeatureCollection } from "geojson";
import { buildAtlas } from "../atlas/atlas";
import type { AtlasRecords } from "../atlas/records";
import { geoFolderFiles } from "../build/geoFolder";
import type { Drawn } from "../derive/drawing/drawn";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import { MAP_LAYERS } from "../schema/vocabulary";
import type { SheetInput } from "../sheet/sheetInput";
import type { LabelSwitch } from "../style/featureStates";

/** The part of a sheet's input that is the same for every picture. */
export type SnapshotAtlas = Pick<SheetInput, "atlas" | "layers" | "sources" | "labels">;

/**
 * Reads a data folder as the built site would hold it.
 *
 * @throws Error that lists each problem where the data folder is not sound
 */
export function snapshotAtlas(folder: string): SnapshotAtlas {
  return atlasOfFiles(geoFolderFiles(folder));
}

/** The same from the files of the built site's data folder, by their paths there. */
export function atlasOfFiles(files: ReadonlyMap<string, string>): SnapshotAtlas {
  const collections = [...files]
    .filter(([name]) => name.endsWith(".geojson"))
    .map(([name, text]) => [sourceOf(name), JSON.parse(text) as FeatureCollection] as const);
  const sources = Object.fromEntries(collections);
  return {
    atlas: buildAtlas(JSON.parse(files.get("atlas.json") ?? "") as AtlasRecords),
    layers: Object.fromEntries(MAP_LAYERS.map((layer) => [layer, sources[layer] as Drawn])) as DrawnLayers,
    sources,
    labels: (sources["labels"]?.features ?? []).map(({ properties }) => properties as LabelSwitch),
  };
}

/** Id of the style's source that a data file is for: its name without folder and ending. */
function sourceOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.geojson$/, "");
}
