// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** Whether packages may be installed here. Only Debian itself: Ubuntu's chromium is a pointer to a snap. */
export const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  existsSync("/usr/bin/apt-get") &&
  existsSync("/etc/os-release") &&
  /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));

/** @param {readonly string[]} packages */
export async function installByApt(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const updated = await run("apt-get", ["update", "-q"], { env });
  if (!updated.ok)
    console.error(`apt-get update did not succeed (${updated.reason}); trying with what is known.`);
  return run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
}
