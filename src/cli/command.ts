/** Where a command writes: a stream of the process, or what a test collects. */
export interface CommandOutput {
  readonly write: (text: string) => unknown;
  /** Whether a person looks on, to whom lines may be written over and in colour. */
  readonly isTTY?: boolean;
}

/** What a command is given. */
export interface CommandIo {
  /** What stands behind its name. */
  readonly args: readonly string[];
  readonly out: CommandOutput;
  readonly errors: CommandOutput;
}

/** A command of `npm run`. */
export interface Command {
  readonly name: string;
  /** Told with every fault in how it was called. */
  readonly usage: string;
  /** Gives the exit code. Throws where it was called wrongly or nothing could be tried. */
  readonly run: (io: CommandIo) => number | Promise<number>;
}
