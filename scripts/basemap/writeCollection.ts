import { writeFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";

/** A collection as text with one feature per line, so that a changed feature is a changed line. */
export function collectionText({ features, ...rest }: FeatureCollection): string {
  const head = JSON.stringify({ ...rest, features: [] }).slice(0, -2);
  return `${head}\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;
}

export function writeCollection(path: string, collection: FeatureCollection): void {
  writeFileSync(path, collectionText(collection));
}
