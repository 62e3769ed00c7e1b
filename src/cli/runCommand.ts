import type { Command, CommandIo } from "./command";

/** Exit code of a command that could not be tried. */
const EXIT_UNTRIED = 2;

/** Runs a command and gives its exit code. What it throws is told with its usage and exits with 2. */
export async function runCommand({ name, usage, run }: Command, io: CommandIo): Promise<number> {
  try {
    return await run(io);
  } catch (error) {
    io.errors.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return EXIT_UNTRIED;
  }
}
