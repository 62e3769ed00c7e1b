import type { GeoFileKind, GeoRecord } from "./geoFiles";
import type { Located } from "./located";

/** One record of a kind: an entry of a list, a feature of a collection, or the whole file. */
export type GeoItem<K extends GeoFileKind> =
  GeoRecord<K> extends readonly (infer Item)[]
    ? Item
    : GeoRecord<K> extends { features: readonly (infer Feature)[] }
      ? Feature
      : GeoRecord<K>;

/** Every record that could be read, in the order of its file, by kind. */
export type GeoRecords = { readonly [K in GeoFileKind]: readonly Located<GeoItem<K>>[] };
