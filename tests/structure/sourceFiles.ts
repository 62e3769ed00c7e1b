import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A source file: its path from the project's folder, with slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** All files below some folders whose name ends in one of `endings`, in the order of their paths. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
        .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/")),
    )
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
