import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCHEMA_TESTS = join(import.meta.dirname, "../schema");

/** A copy of the good atlas and of the copies it was verified against, to be changed and thrown away. */
export class TemporaryAtlas {
  readonly #root = mkdtempSync(join(tmpdir(), "atlas-"));
  readonly geo = join(this.#root, "geo");
  readonly copies = join(this.#root, "copies");

  constructor() {
    cpSync(join(SCHEMA_TESTS, "good"), this.geo, { recursive: true });
    cpSync(join(SCHEMA_TESTS, "copies"), this.copies, { recursive: true });
  }

  read(name: string): string {
    return readFileSync(join(this.geo, name), "utf8");
  }

  /** Replaces words that must stand in the file. */
  edit(name: string, was: string, now: string): void {
    const text = this.read(name);
    if (!text.includes(was)) throw new Error(`${name} does not hold "${was}"`);
    writeFileSync(join(this.geo, name), text.replace(was, now));
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}
