import { expect, test } from "vitest";
import { runCli } from "../cli/runCli";

test.each([
  [["--view", ""], "--out is missing"],
  [["--out", "a.svg"], "--view is missing"],
  [["--view", "", "--out", "a.svg", "--size", "large"], "is no size"],
  [["--view", "", "--out", "a.svg", "--theme", "sepia"], "is no theme"],
  [["--view", "", "--out", "a.svg", "--projection", "dymaxion"], "is no projection"],
  [["--view", "", "--out", "a.gif"], "is no format"],
  [["--view", "", "--out", "a.svg", "--scale", "9"], "is no scale"],
  [["--view", "", "--out", "a.svg", "--check"], "--check goes with a manifest"],
  [["manifest.json", "--out", "a", "--theme", "dark"], "--theme stands in the manifest"],
  [["manifest.json", "--out", "a", "--jobs", "none"], "is no number of jobs"],
])("%j is told what is wrong and how it is used", async (args, reason) => {
  const { status, stderr } = await runCli("snapshot", args);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain("npm run snapshot");
});
