import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sha256 } from "../../build/sha256";
import { writeWhole } from "./writeWhole";

/** The file beside the pictures that says what each was made from: a later run makes only what has changed. */
export const RECORD_FILE = "pictures.json";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Entry = z.strictObject({ inputs: Hash, sha256: Hash });
const Record = z.strictObject({ pictures: z.record(z.string(), Entry) });

/** Of a picture: SHA-256 of everything it was made from, and of its file. */
type PictureEntry = z.infer<typeof Entry>;

/** The record of a folder of pictures. */
export class BatchRecord {
  readonly #folder: string;
  readonly #entries: Map<string, PictureEntry>;

  /** A record that is missing or cannot be read is an empty one: the pictures are made again. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#entries = new Map(Object.entries(readEntries(join(folder, RECORD_FILE))));
  }

  /** Whether the picture that stands in the folder is, byte for byte, the one made from these inputs. */
  holds(file: string, inputs: string): boolean {
    const entry = this.#entries.get(file);
    const path = join(this.#folder, file);
    return entry?.inputs === inputs && existsSync(path) && sha256(readFileSync(path)) === entry.sha256;
  }

  set(file: string, entry: PictureEntry): void {
    this.#entries.set(file, entry);
  }

  /** Writes the record, in the order of the names, so that the same pictures have the same record. */
  write(): void {
    const pictures = Object.fromEntries([...this.#entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    writeWhole(join(this.#folder, RECORD_FILE), `${JSON.stringify({ pictures }, null, 2)}\n`);
  }
}

function readEntries(path: string): Readonly<Record<string, PictureEntry>> {
  if (!existsSync(path)) return {};
  try {
    return Record.parse(JSON.parse(readFileSync(path, "utf8"))).pictures;
  } catch {
    return {};
  }
}
