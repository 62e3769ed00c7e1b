import type { GeoItem, GeoRecords } from "./geoRecords";
import type { Located } from "./located";
import { MAP_LAYERS, type MapLayerId } from "./vocabulary";

/** A feature of one map layer with the layer's name, so that `layer` tells its properties apart. */
export type LayerFeature = {
  [L in MapLayerId]: Located<GeoItem<L>> & { readonly layer: L };
}[MapLayerId];

/** The features of all map layers, layer by layer, in the order of their files. */
export function layerFeatures(records: GeoRecords): readonly LayerFeature[] {
  return MAP_LAYERS.flatMap((layer) =>
    records[layer].map((located) => ({ ...located, layer }) as LayerFeature),
  );
}
