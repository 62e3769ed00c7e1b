// @ts-check
import { parseArgs } from "node:util";

/**
 * The names of the steps to run, by `--only a,b` and `--skip a,b`; all by default, always in their own order.
 *
 * Throws an error for people where an option or a step is not known.
 * @param {readonly string[]} names of all steps
 * @param {string[]} args of the command line
 * @returns {string[]}
 */
export function chooseSteps(names, args) {
  const { values } = parseArgs({ args, options: { only: { type: "string" }, skip: { type: "string" } } });
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
    throw new Error(`No step is called ${unknown.join(", ")}. The steps are ${names.join(", ")}.`);
  }
  return names.filter((name) => (only.length === 0 || only.includes(name)) && !skip.includes(name));
}
