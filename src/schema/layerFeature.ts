import type { GeoItem, GeoRecords } from "./geoRecords";
import type { Located } from "./located";
import { MAP_LAYERS, type MapLayerId } from "./vocabulary";

/** A feature of one map layer with the layer's name, so that `layer` tells its properties apart. */
export type LayerFeature = {
  [L in MapLayerId]: Located<GeoItem<L>> & { readonly layer: L };
}[MapLayerId];

function named<L extends MapLayerId>(layer: L, features: readonly Located<GeoItem<L>>[]) {
  return features.map(({ file, pointer, value }) => ({ layer, file, pointer, value }));
}

/** The features of all map layers, layer by layer, in the order of their files. */
export function layerFeatures(records: GeoRecords): readonly LayerFeature[] {
  const byLayer: Readonly<Record<MapLayerId, readonly LayerFeature[]>> = {
    "source-countries": named("source-countries", records["source-countries"]),
    seizures: named("seizures", records.seizures),
    "seizure-flows": named("seizure-flows", records["seizure-flows"]),
    corridors: named("corridors", records.corridors),
    hubs: named("hubs", records.hubs),
    deployments: named("deployments", records.deployments),
    strikes: named("strikes", records.strikes),
  };
  return MAP_LAYERS.flatMap((layer) => byLayer[layer]);
}
