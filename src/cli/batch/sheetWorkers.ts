import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { SheetTask } from "./sheetTask";
import type { PictureOutcome, TaskMode } from "./takeTask";

const WORKER = join(import.meta.dirname, "sheetWorker.ts");
/** What lets a process read TypeScript, as the one that starts it does. */
const TSX = createRequire(import.meta.url).resolve("tsx");

export interface WorkInput {
  /** The data folder's files as the site holds them: worked out once, and handed to every process. */
  readonly data: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly mode: TaskMode;
  /** How many processes work side by side. */
  readonly jobs: number;
  /** Once aborted, no further task is begun. */
  readonly stop: AbortSignal;
}

/** What a worker says next, or how it ended. */
async function answer(worker: ChildProcess): Promise<unknown> {
  const done = new AbortController();
  const { signal } = done;
  try {
    return await Promise.race([
      once(worker, "message", { signal }).then(([message]) => message as unknown),
      once(worker, "exit", { signal }).then(
        ([code, by]) => new Error(`its process ended (${by ?? `exit code ${code}`})`),
      ),
    ]);
  } finally {
    done.abort();
  }
}

/** A worker that is ready; null where it was stopped before it was. */
async function startWorker({ data, folder, mode, stop }: WorkInput): Promise<ChildProcess | null> {
  const worker = fork(WORKER, [folder, mode], {
    // As JSON, the usual way between processes, a map arrives empty.
    serialization: "advanced",
    // A sheet makes many short-lived points: with room for those of a whole sheet, fewer are moved about.
    execArgv: ["--import", TSX, "--max-semi-space-size=64"],
  });
  worker.send(data);
  const first = await answer(worker);
  if (first instanceof Error && !stop.aborted) throw first;
  if (!stop.aborted) return worker;
  if (worker.connected) worker.disconnect();
  return null;
}

/**
 * Does tasks in processes side by side, each taking the next one that is left. A process that dies fails its own task
 * alone, with how it ended; another takes its place.
 *
 * @throws Error when a process cannot be started
 */
export async function doTasks(
  tasks: readonly SheetTask[],
  input: WorkInput,
  tell: (outcomes: readonly PictureOutcome[]) => void,
): Promise<void> {
  const left = [...tasks];
  const work = async () => {
    let worker: ChildProcess | null = null;
    while (!input.stop.aborted && left.length > 0) {
      worker ??= await startWorker(input);
      const task = worker ? left.shift() : undefined;
      if (!worker || !task) break;
      worker.send(task);
      const outcomes = await answer(worker);
      if (outcomes instanceof Error) {
        worker = null;
        tell(task.pictures.map(({ file }) => ({ file, state: "failed", reason: outcomes.message })));
      } else tell(outcomes as readonly PictureOutcome[]);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(input.jobs, tasks.length) }, work));
}
