import type { Command } from "../../src/cli/command";
import { check } from "../../src/cli/commands/check";
import { packageCommand } from "../../src/cli/commands/package";
import { snapshot } from "../../src/cli/commands/snapshot";
import { verify } from "../../src/cli/commands/verify";
import { runCommand } from "../../src/cli/runCommand";

const COMMANDS: Readonly<Record<string, Command>> = { check, package: packageCommand, snapshot, verify };

/** Runs a command in this process, and gives what it wrote and its exit code. */
export async function runCli(name: keyof typeof COMMANDS, args: readonly string[]) {
  const command = COMMANDS[name];
  if (!command) throw new Error(`there is no command ${name}`);
  const written = { stdout: "", stderr: "" };
  const stream = (to: keyof typeof written) => ({ write: (text: string) => (written[to] += text) });
  const status = await runCommand(command, { args, out: stream("stdout"), errors: stream("stderr") });
  return { status, ...written };
}
