// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, leftOut: number }} Counts */

/**
 * The part of Vitest's JSON report that is read here.
 * @typedef {object} Report
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * Counts tests in Vitest's JSON report; those that did not run, such as comparisons with a program that is not there,
 * are counted by themselves. A file that fails without a failing test (it did not load, or a hook
 * threw) counts as one failure; so does a run that failed for no reason the report knows.
 * @param {Report | null} report null where none was written
 * @param {boolean} ok whether the run ended well
 * @returns {Counts}
 */
export function vitestCounts(report, ok) {
  let passed = 0;
  let failed = 0;
  let leftOut = 0;
  for (const file of report?.testResults ?? []) {
    const failedHere = file.assertionResults.filter((test) => test.status === "failed").length;
    passed += file.assertionResults.filter((test) => test.status === "passed").length;
    leftOut += file.assertionResults.filter((test) => !["passed", "failed"].includes(test.status)).length;
    failed += file.status === "failed" ? Math.max(1, failedHere) : failedHere;
  }
  return { passed, failed: ok ? failed : Math.max(1, failed), leftOut };
}

/** @param {string} path @returns {Report | null} */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
