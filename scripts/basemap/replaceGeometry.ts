import type { Feature, FeatureCollection, Geometry } from "geojson";

/** Names the feature a line of the file holds; null for the lines around the features. */
function featureOn(line: string): Feature | null {
  const text = line.trim().replace(/,$/, "");
  if (!text.startsWith("{") || text === "{") return null;
  try {
    const value = JSON.parse(text) as Partial<Feature>;
    return value.type === "Feature" ? (value as Feature) : null;
  } catch {
    return null;
  }
}

/**
 * The text of a layer file with other geometries; every other character stays. `geometryOf` returns null where a
 * feature keeps its own. Throws when a feature does not stand on a line of its own with `geometry` as its last key.
 */
export function replaceGeometry(text: string, geometryOf: (feature: Feature) => Geometry | null): string {
  const collection = JSON.parse(text) as FeatureCollection;
  const lines = text.split("\n").map((line) => ({ line, feature: featureOn(line) }));
  const found = lines.filter(({ feature }) => feature !== null).length;
  if (found !== collection.features.length) {
    throw new Error(`${collection.features.length} features, but ${found} stand on a line of their own`);
  }
  return lines
    .map(({ line, feature }) => {
      const geometry = feature && geometryOf(feature);
      if (!geometry) return line;
      const match = /^(.*"geometry":\s*)(.*)(\}\s*,?\s*)$/s.exec(line);
      const [, before = "", current = "", after = ""] = match ?? [];
      if (JSON.stringify(feature.geometry) !== compact(current)) {
        throw new Error(`feature ${feature.id ?? "without id"}: "geometry" is not its last key`);
      }
      return `${before}${JSON.stringify(geometry)}${after}`;
    })
    .join("\n");
}

function compact(json: string): string | null {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return null;
  }
}
