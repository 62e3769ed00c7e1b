// @ts-check
import { parseArgs } from "node:util";
import { SetupProblem } from "../setup/SetupProblem.mjs";

/** @param {string[]} args */
function readOptions(args) {
  try {
    return parseArgs({ args, options: { only: { type: "string" }, skip: { type: "string" } } }).values;
  } catch {
    throw new SetupProblem("npm test [-- --only STEP,STEP | --skip STEP,STEP]");
  }
}

/**
 * The names of the steps to run, by `--only a,b` and `--skip a,b`; all by default, always in their own order.
 *
 * Throws a SetupProblem where an option or a step is not known.
 * @param {readonly string[]} names of all steps
 * @param {string[]} args of the command line
 * @returns {string[]}
 */
export function chooseSteps(names, args) {
  const values = readOptions(args);
  /** @param {string | undefined} text */
  const list = (text) =>
    (text ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
  const only = list(values.only);
  const skip = list(values.skip);
  const unknown = [...only, ...skip].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new SetupProblem(`No step is called ${unknown.join(", ")}. The steps are ${names.join(", ")}.`);
  }
  return names.filter((name) => (only.length === 0 || only.includes(name)) && !skip.includes(name));
}
