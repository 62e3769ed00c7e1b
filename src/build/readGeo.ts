import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const TEXT = /\.(?:json|geojson|md)$/;
/** Files of these folders are read only where the check looks into them. */
const LEFT_UNREAD = /^(?:tables\/|basemap\/(?!(?:countries-50m|provinces[^/]*)\.geojson$))/;

/**
 * Reads a data folder: text of each file by its path with forward slashes, e.g. `claims/dea-2024.json`.
 * Files that are not text stand in the map as empty strings, so that the check can name them.
 * Throws the file system's error where the folder cannot be read.
 */
export function readGeo(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    const isRead = TEXT.test(name) && !LEFT_UNREAD.test(name);
    files.set(name, isRead ? readFileSync(path, "utf8") : "");
  }
  return files;
}
