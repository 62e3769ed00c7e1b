// @ts-check
import { installPackages } from "../setup/installPackages.mjs";
import { chooseSteps } from "./chooseSteps.mjs";
import { steps } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Outcome} Outcome */

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Error) console.error(error.name === "SetupProblem" ? error.message : error);
  else console.error(error);
}

/** @param {Outcome} outcome */
const inWords = ({ passed, failed, leftOut = 0, skipped }) => {
  if (skipped !== undefined) return `not run: ${skipped}`;
  return `${passed} passed, ${failed} failed${leftOut > 0 ? `, ${leftOut} left out` : ""}`;
};

/**
 * Runs every check and prints what they came to; the last line is `N passed, N failed`. A failing step does
 * not keep the later ones from running; the exit code tells.
 * @param {string[]} args of the command line
 */
export async function testProject(args) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  try {
    const chosen = chooseSteps(
      steps.map((step) => step.name),
      args,
    );
    await installPackages();
    for (const { name, title, run } of steps) {
      if (!chosen.includes(name)) continue;
      console.log(`\n── ${title} ${"─".repeat(Math.max(3, 70 - title.length))}`);
      const outcome = await run(outcomes).catch((error) => {
        explain(error);
        return { passed: 0, failed: 1 };
      });
      outcomes.set(name, outcome);
      console.log(`${title}: ${inWords(outcome)}`);
    }
  } catch (error) {
    explain(error);
    outcomes.set("setup", { passed: 0, failed: 1 });
  }
  const all = [...outcomes.values()];
  const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log("");
  for (const [name, outcome] of outcomes) console.log(`  ${name.padEnd(8)} ${inWords(outcome)}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
