import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../src/build/sha256";

/** A manifest of few and small sheets. */
export const SMALL_MANIFEST = {
  views: {
    crescent: { view: "era=golden-crescent-1980s&at=65,32,4", title: "The Golden Crescent" },
    boats: "era=boat-strikes&at=-82.82,6.98,4",
  },
  sizes: ["800x600"],
  formats: ["svg", "png", "pdf"],
} as const;

/** A folder with a manifest in it, to be thrown away. */
export class SnapshotFolder {
  readonly #root = mkdtempSync(join(tmpdir(), "snapshot-"));
  readonly manifest = join(this.#root, "manifest.json");

  constructor(manifest: object) {
    writeFileSync(this.manifest, JSON.stringify(manifest));
  }

  path(...names: string[]): string {
    return join(this.#root, ...names);
  }

  /** SHA-256 of each file in a folder of pictures, by its name. */
  hashes(folder: string): Readonly<Record<string, string>> {
    const names = readdirSync(this.path(folder)).toSorted();
    return Object.fromEntries(names.map((name) => [name, sha256(readFileSync(this.path(folder, name)))]));
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}
