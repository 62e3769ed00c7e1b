import type { FeatureCollection } from "geojson";
import { type Atlas, buildAtlas } from "../atlas/atlas";
import type { AtlasRecords } from "../atlas/records";
import type { Drawn } from "../derive/drawing/drawn";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import { MAP_LAYERS } from "../schema/vocabulary";
import type { LabelSwitch } from "../style/labelStates";

/** What the page holds once it has read its files. */
export interface AtlasOfFiles {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  /** Every GeoJSON file by the id of the style's source that it is for. */
  readonly sources: Readonly<Record<string, FeatureCollection>>;
  readonly labels: readonly LabelSwitch[];
}

/** Id of the style's source that a data file is for: its name without folder and ending. */
function sourceOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.geojson$/, "");
}

/** Reads the files of the built site's `data` folder as the page does. */
export function atlasOfFiles(files: ReadonlyMap<string, string>): AtlasOfFiles {
  const sources = Object.fromEntries(
    [...files]
      .filter(([name]) => name.endsWith(".geojson"))
      .map(([name, text]) => [sourceOf(name), JSON.parse(text) as FeatureCollection]),
  );
  return {
    atlas: buildAtlas(JSON.parse(files.get("atlas.json") ?? "") as AtlasRecords),
    layers: Object.fromEntries(MAP_LAYERS.map((layer) => [layer, sources[layer] as Drawn])) as DrawnLayers,
    sources,
    labels: (sources["labels"]?.features ?? []).map(({ properties }) => properties as LabelSwitch),
  };
}
