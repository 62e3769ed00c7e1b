// @ts-check
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "../setup/buildSite.mjs";
import { findBrowser } from "../setup/findBrowser.mjs";
import { npm } from "../setup/npm.mjs";
import { installPictureTools } from "../setup/pictureTools.mjs";
import { projectRoot } from "../setup/projectRoot.mjs";
import { readReport, vitestCounts } from "./vitestCounts.mjs";

/**
 * What a step came to. One that could not be tried counts nothing and says why.
 * @typedef {{ passed: number, failed: number, leftOut?: number, skipped?: string }} Outcome
 */
/**
 * @typedef {object} Step
 * @property {string} name for `--only` and `--skip`
 * @property {string} title
 * @property {(earlier: ReadonlyMap<string, Outcome>) => Promise<Outcome>} run
 */

/** @param {boolean} ok @returns {Outcome} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {string} name in package.json @param {string[]} [args] */
const script = async (name, args = []) =>
  one((await npm(["run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])])).ok);

/**
 * Runs one of the two sets of Vitest tests; each test counts.
 * @param {"unit" | "e2e"} project
 * @param {Record<string, string>} [env]
 */
async function vitest(project, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "waybill-test-"));
  const report = join(folder, "report.json");
  try {
    const { ok } = await npm(
      [
        "run",
        "--silent",
        project,
        "--",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      // With CI set, a snapshot that is missing fails instead of being written.
      { env: { CI: "true", ...env }, minutes: 40 },
    );
    return vitestCounts(readReport(report), ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The copies of the sources beside the project, or where `WAYBILL_COPIES` says. */
function copiesFolder() {
  const named = process.env["WAYBILL_COPIES"];
  if (named) return resolve(projectRoot, named);
  const beside = resolve(projectRoot, "../shared/corpus/documents");
  return existsSync(beside) ? beside : null;
}

/**
 * All checks of the project, in the order they run: the quick ones first.
 * @type {readonly Step[]}
 */
export const steps = [
  { name: "lint", title: "Lint", run: () => script("lint") },
  { name: "format", title: "Format", run: () => script("format:check") },
  { name: "types", title: "Types", run: () => script("types") },
  { name: "unit", title: "Unit tests", run: () => vitest("unit") },
  { name: "check", title: "Data check", run: () => script("check") },
  {
    name: "verify",
    title: "Quotes against copies of the sources",
    run: async () => {
      const folder = copiesFolder();
      if (folder === null)
        return { passed: 0, failed: 0, skipped: "no copies here (WAYBILL_COPIES names them)" };
      return script("verify", [folder]);
    },
  },
  { name: "build", title: "Build", run: async () => one(await buildSite({ force: true })) },
  {
    name: "e2e",
    title: "End-to-end tests on the built site",
    run: async (earlier) => {
      if (earlier.get("build")?.failed) return { passed: 0, failed: 0, skipped: "the build failed" };
      const browser = await findBrowser();
      await installPictureTools();
      if (!(await buildSite())) return one(false);
      return vitest("e2e", { WAYBILL_BROWSER: browser });
    },
  },
];
