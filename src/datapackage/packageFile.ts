/** A file of a package and what its descriptor says of it. */
export interface PackageFile {
  /** Below the package's folder, such as `maps/corridors.geojson`. */
  readonly path: string;
  /** Identifier within the package. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly text: string;
}

/** The text of a JSON file: for people to read, and the same for the same value. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
