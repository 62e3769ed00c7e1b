import { describe, expect, test } from "vitest";
import { chooseSteps } from "../../scripts/testing/chooseSteps.mjs";
import { vitestCounts } from "../../scripts/testing/vitestCounts.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe("the count of a test run", () => {
  test("takes each test once and tells how many did not run", () => {
    const report = {
      testResults: [
        file("passed", "passed", "passed", "pending"),
        file("failed", "failed", "failed", "passed"),
      ],
    };
    expect(vitestCounts(report, false)).toEqual({ passed: 3, failed: 2, leftOut: 1 });
  });

  test("takes a file that did not load as a failure", () => {
    expect(vitestCounts({ testResults: [file("passed", "passed"), file("failed")] }, false)).toEqual({
      passed: 1,
      failed: 1,
      leftOut: 0,
    });
  });

  test("is never clean when the run ended badly", () => {
    expect(vitestCounts({ testResults: [file("passed", "passed")] }, false)).toEqual({
      passed: 1,
      failed: 1,
      leftOut: 0,
    });
    expect(vitestCounts(null, false)).toEqual({ passed: 0, failed: 1, leftOut: 0 });
  });
});

describe("the choice of steps", () => {
  const names = ["lint", "unit", "e2e"];

  test("keeps their order", () => {
    expect(chooseSteps(names, ["--only", "e2e,lint"])).toEqual(["lint", "e2e"]);
    expect(chooseSteps(names, ["--skip", "unit"])).toEqual(["lint", "e2e"]);
    expect(chooseSteps(names, [])).toEqual(names);
  });

  test("refuses a name that no step has", () => {
    expect(() => chooseSteps(names, ["--only", "uint"])).toThrow(
      "No step is called uint. The steps are lint",
    );
  });
});
