import { existsSync, mkdirSync, readdirSync } from "node:fs";
import type { CommandOutput } from "../command";
import { BatchRecord, RECORD_FILE } from "./batchRecord";
import { progress, rate } from "./progress";
import type { SheetTask } from "./sheetTask";
import { doTasks } from "./sheetWorkers";
import type { PictureOutcome, TaskMode } from "./takeTask";
import { removeUnfinished } from "./writeWhole";

export interface BatchInput {
  readonly tasks: readonly SheetTask[];
  readonly folder: string;
  readonly data: ReadonlyMap<string, string>;
  readonly mode: TaskMode;
  readonly jobs: number;
  /** Makes pictures also where their inputs are what they were. */
  readonly isAfresh: boolean;
  readonly inputsOf: (task: SheetTask, picture: SheetTask["pictures"][number]) => string;
  readonly stop: AbortSignal;
  readonly out: CommandOutput;
  readonly errors: CommandOutput;
}

const EXIT_FAILED = 1;
/** As a shell has it for a command that Ctrl-C ended: 128 and the signal's number. */
const EXIT_STOPPED = 130;

/** The tasks with only those pictures left in them that are not yet there. */
function undone({ tasks, isAfresh, inputsOf }: BatchInput, record: BatchRecord): SheetTask[] {
  if (isAfresh) return [...tasks];
  return tasks.flatMap((task) => {
    const pictures = task.pictures.filter((picture) => !record.holds(picture.file, inputsOf(task, picture)));
    return pictures.length > 0 ? [{ ...task, pictures }] : [];
  });
}

/** Files of the folder that the tasks do not ask for. */
function extraFiles({ folder, tasks }: BatchInput): string[] {
  const asked = new Set(tasks.flatMap(({ pictures }) => pictures.map(({ file }) => file)));
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name !== RECORD_FILE && !asked.has(name))
    .toSorted();
}

function count(tasks: readonly SheetTask[]): number {
  return tasks.reduce((sum, { pictures }) => sum + pictures.length, 0);
}

/**
 * Makes the pictures of a manifest's sheets in processes side by side, or compares them with those in the folder, and
 * tells how it went. What is already there, made from the same inputs, is not made again; a run that is stopped goes
 * on where it was.
 *
 * @returns the exit code
 */
export async function runBatch(input: BatchInput): Promise<number> {
  const { folder, tasks, mode, inputsOf, stop, out, errors } = input;
  const isCheck = mode === "check";
  if (!isCheck) {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
  }
  const record = new BatchRecord(folder);
  const left = isCheck ? [...tasks] : undone(input, record);
  const inputsOfFile = new Map(
    tasks.flatMap((task) => task.pictures.map((picture) => [picture.file, { task, picture }] as const)),
  );

  const states = new Map<PictureOutcome["state"], number>();
  const tellProgress = progress(count(left), out, errors, () => performance.now());
  const began = performance.now();
  let sheets = 0;
  await doTasks(left, input, (outcomes) => {
    sheets += 1;
    for (const outcome of outcomes) {
      states.set(outcome.state, (states.get(outcome.state) ?? 0) + 1);
      const asked = inputsOfFile.get(outcome.file);
      if (outcome.state === "made" && asked)
        record.set(outcome.file, { inputs: inputsOf(asked.task, asked.picture), sha256: outcome.sha256 });
    }
    if (!isCheck) record.write();
    tellProgress(outcomes);
  });
  const ms = performance.now() - began;

  const of = (state: PictureOutcome["state"]) => states.get(state) ?? 0;
  const extra = isCheck ? extraFiles(input) : [];
  for (const name of extra) errors.write(`${name}: is not asked for by the manifest\n`);
  const told = isCheck
    ? `${of("same")} the same, ${of("differs")} differ, ${of("missing")} missing, ${extra.length} extra, ${of("failed")} not made`
    : `${of("made")} made, ${count(tasks) - count(left)} already there, ${of("failed")} not made`;
  const speed = sheets > 0 ? `; ${rate(sheets, ms)}` : "";
  out.write(`${told}${speed}\n`);
  if (stop.aborted) {
    out.write("stopped; the same command goes on from here\n");
    return EXIT_STOPPED;
  }
  const isWhole = of("failed") + of("differs") + of("missing") + extra.length === 0;
  return isWhole ? 0 : EXIT_FAILED;
}
