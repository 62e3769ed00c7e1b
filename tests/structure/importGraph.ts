import { posix } from "node:path";
import { importedPaths } from "./importedPaths";
import type { SourceFile } from "./sourceFiles";

/** For each file, the other files among the given ones that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Follows the relative imports between files. One that leads to none of them is left out. */
export function importGraph(files: readonly SourceFile[]): ImportGraph {
  const known = new Set(files.map((file) => file.path));
  const resolve = (from: string, to: string) => {
    const path = posix.join(posix.dirname(from), to);
    return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => known.has(candidate));
  };
  return new Map(
    files.map(({ path, text }) => [
      path,
      importedPaths(text)
        .filter((imported) => imported.startsWith("."))
        .flatMap((imported) => resolve(path, imported) ?? []),
    ]),
  );
}

/** Every import cycle that a depth-first walk meets, each as the files along it. */
export function importCycles(graph: ImportGraph): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]) => {
    const at = trail.indexOf(file);
    if (at !== -1) cycles.push([...trail.slice(at), file]);
    if (at !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
