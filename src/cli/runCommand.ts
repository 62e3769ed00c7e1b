/**
 * Runs a command to its exit code. What it throws is told with its usage and exits with 2. A reader that stops
 * early (`| head`) ends the command quietly.
 */
export async function runCommand(
  name: string,
  usage: string,
  main: () => number | Promise<number>,
): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
}
