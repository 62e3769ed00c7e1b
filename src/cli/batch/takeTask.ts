import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../build/sha256";
import type { SnapshotAtlas } from "../snapshotAtlas";
import { formatOf } from "../snapshotFormats";
import { snapshotSheet } from "../snapshotJob";
import type { SheetTask } from "./sheetTask";
import { writeWhole } from "./writeWhole";

/** Whether pictures are written, or compared with those that are there. */
export type TaskMode = "make" | "check";

/** What came of one picture. */
export type PictureOutcome =
  | {
      readonly file: string;
      readonly state: "made" | "same" | "differs" | "missing";
      readonly sha256: string;
      readonly bytes: number;
    }
  | { readonly file: string; readonly state: "failed"; readonly reason: string };

/** Writes or compares one picture. */
function settle(path: string, content: Uint8Array, mode: TaskMode): "made" | "same" | "differs" | "missing" {
  if (mode === "make") {
    writeWhole(path, content);
    return "made";
  }
  if (!existsSync(path)) return "missing";
  return readFileSync(path).equals(content) ? "same" : "differs";
}

/** Why a picture was not made, in the words of what stopped it. */
function failure(file: string, error: unknown): PictureOutcome {
  return { file, state: "failed", reason: error instanceof Error ? error.message : String(error) };
}

/** Makes every picture of a sheet. Never throws: what could not be made says why. */
export async function takeTask(
  { job, pictures }: SheetTask,
  folder: string,
  mode: TaskMode,
  held: SnapshotAtlas,
): Promise<PictureOutcome[]> {
  const outcomes: PictureOutcome[] = [];
  try {
    const sheet = snapshotSheet(job, held);
    for (const { file, format } of pictures) {
      try {
        const content = Buffer.from(await formatOf(format).write(sheet, held));
        const state = settle(join(folder, file), content, mode);
        outcomes.push({ file, state, sha256: sha256(content), bytes: content.length });
      } catch (error) {
        outcomes.push(failure(file, error));
      }
    }
    return outcomes;
  } catch (error) {
    return pictures.map(({ file }) => failure(file, error));
  }
}
