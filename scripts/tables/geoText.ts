import { readFileSync } from "node:fs";

export function geoPath(name: string): URL {
  return new URL(`../../geo/${name}`, import.meta.url);
}

/** Text of a file of the data folder. */
export function geoText(name: string): string {
  return readFileSync(geoPath(name), "utf8");
}

/** A list of records as the data folder keeps them. */
export function listText(records: readonly unknown[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** A FeatureCollection with one feature a line, so that a change shows as one. */
export function collectionText(description: string, features: readonly unknown[]): string {
  const lines = features.map((feature) => `    ${JSON.stringify(feature)}`);
  return [
    "{",
    '  "type": "FeatureCollection",',
    `  "description": ${JSON.stringify(description)},`,
    '  "features": [',
    lines.join(",\n"),
    "  ]",
    "}",
    "",
  ].join("\n");
}
