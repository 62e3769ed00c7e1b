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

/**
 * Why the registry gives no answer, or null where it gives one, be it an error. Asked by npm itself, which knows
 * the proxy; without this, npm would go on trying for minutes.
 */
async function registrySilence() {
  const { ok, output } = await npm(["ping", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"], {
    quiet: true,
    minutes: 1,
  });
  return ok ? null : (unreachable.exec(output)?.[0] ?? null);
}

/** @param {string} cause */
async function unreachableProblem(cause) {
  const asked = await npm(["config", "get", "registry", "--loglevel=silent"], { quiet: true });
  return new SetupProblem(
    `The package registry ${asked.output.trim()} could not be reached (${cause}).\n` +
      "Check the connection or the proxy (npm config set proxy …), or name another registry\n" +
      "(npm config set registry …), and run the command again. Nothing else needs the network.",
  );
}

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
 * Installs exactly what the lock file names, unless that is already there. Without a network it makes do with
 * what npm keeps from earlier.
 *
 * Throws a SetupProblem that tells an unreachable registry from every other failure.
 */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  console.log("Installing packages from package-lock.json (npm ci) …");
  const silence = await registrySilence();
  const { ok, output, reason } = await npm(
    [
      "ci",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      silence === null ? "--prefer-offline" : "--offline",
    ],
    { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" }, quiet: silence !== null },
  );
  if (ok) return;
  const cause = silence ?? unreachable.exec(output)?.[0];
  if (cause !== undefined) throw await unreachableProblem(cause);
  throw new SetupProblem(`npm ci failed (${reason}). What it printed stands above.`);
}
