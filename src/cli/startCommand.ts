import process from "node:process";
import type { Command } from "./command";
import { runCommand } from "./runCommand";

/** Runs a command as this process. A reader that stops early (`| head`) ends it quietly. */
export async function startCommand(command: Command): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { stdout: out, stderr: errors } = process;
  process.exitCode = await runCommand(command, { args: process.argv.slice(2), out, errors });
}
