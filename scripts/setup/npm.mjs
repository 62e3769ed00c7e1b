// @ts-check
import { run } from "./run.mjs";

/**
 * Runs npm: the one that called us, where one did.
 * @param {readonly string[]} args
 * @param {import("./run.mjs").RunOptions} [options]
 */
export function npm(args, options) {
  const caller = process.env["npm_execpath"];
  if (caller && /\.c?js$/.test(caller)) return run(process.execPath, [caller, ...args], options);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}
