import type { CommandOutput } from "../command";
import type { PictureOutcome } from "./takeTask";

const CLEAR_LINE = "\r\u001B[K";

/** What is told of a picture; null where nothing is wrong with it. */
function fault(outcome: PictureOutcome): string | null {
  if (outcome.state === "failed") return `${outcome.file}: ${outcome.reason}`;
  if (outcome.state === "differs") return `${outcome.file}: differs from what is made now`;
  if (outcome.state === "missing") return `${outcome.file}: is missing`;
  return null;
}

/** Sheets a minute, to a whole number. */
export function rate(sheets: number, ms: number): string {
  return `${Math.round((sheets * 60_000) / ms)} sheets a minute`;
}

/**
 * Tells how far a batch is: faults at once, one line each; besides, one line that is written over where a person
 * watches, and a line for each picture where a log is kept.
 *
 * @param total how many pictures there are to do
 * @param clock milliseconds from any beginning
 */
export function progress(
  total: number,
  out: CommandOutput,
  faults: CommandOutput,
  clock: () => number,
): (outcomes: readonly PictureOutcome[]) => void {
  const began = clock();
  let done = 0;
  let sheets = 0;
  return (outcomes) => {
    sheets += 1;
    done += outcomes.length;
    if (out.isTTY) out.write(CLEAR_LINE);
    for (const outcome of outcomes) {
      const wrong = fault(outcome);
      if (wrong !== null) faults.write(`${wrong}\n`);
      else if (!out.isTTY && outcome.state !== "failed")
        out.write(`${outcome.file}: ${outcome.state}, ${outcome.bytes} bytes\n`);
    }
    if (!out.isTTY) return;
    const isLast = done === total;
    out.write(isLast ? "" : `${done} of ${total} pictures, ${rate(sheets, clock() - began)}`);
  };
}
