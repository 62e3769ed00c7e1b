// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, thisPlatform } from "./isInstalled.mjs";
import { npm } from "./npm.mjs";
import { projectRoot } from "./projectRoot.mjs";
import { SetupProblem } from "./SetupProblem.mjs";

/** What npm prints when it gets no answer, as against an answer it does not like. */
const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|UNABLE_TO_\w+|SELF_SIGNED_\w+)\b|network (request|timeout)|socket hang up/;

/** @param {string} path @returns {import("./isInstalled.mjs").Lock | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, path), "utf8"));
  } catch {
    return null;
  }
}

/** Whether `node_modules` is what the lock file asks for. */
export const packagesAreInstalled = () => {
  const lock = readLock("package-lock.json");
  return lock !== null && isInstalled(lock, readLock("node_modules/.package-lock.json"), thisPlatform());
};

/**
 * Installs exactly what the lock file names, unless that is already there.
 *
 * Throws a SetupProblem that tells an unreachable registry from every other failure.
 */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  console.log("Installing packages from package-lock.json (npm ci) …");
  const { ok, output, reason } = await npm(
    [
      "ci",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--loglevel=error",
      "--fetch-retry-mintimeout=2000",
      "--fetch-retry-maxtimeout=8000",
    ],
    { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" } },
  );
  if (ok) return;
  const cause = unreachable.exec(output)?.[0];
  if (cause === undefined) {
    throw new SetupProblem(`npm ci failed (${reason}). What it printed stands above.`);
  }
  const registry = (
    await npm(["config", "get", "registry", "--loglevel=silent"], { quiet: true })
  ).output.trim();
  throw new SetupProblem(
    `The package registry ${registry} could not be reached (${cause}).\n` +
      "Check the connection or the proxy (npm config set proxy …), or name another registry\n" +
      "(npm config set registry …), and run the command again. Nothing else needs the network.",
  );
}
