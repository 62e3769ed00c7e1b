// @ts-check
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { projectRoot } from "./projectRoot.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const living = new Set();
const isWindows = process.platform === "win32";

/**
 * Ends a child and what it started. Children lead process groups of their own, so that nothing outlives a step.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has already ended.
  }
}

const stopSignals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
/** @type {NodeJS.Signals | null} */
let stoppedBy = null;

/** Passes a wish to stop on to every child, and insists after three seconds. @param {NodeJS.Signals} signal */
function stopAll(signal) {
  stoppedBy = signal;
  for (const child of living) endGroup(child, "SIGTERM");
  setTimeout(() => {
    for (const child of living) endGroup(child, "SIGKILL");
  }, 3000);
}

function killAll() {
  for (const child of living) endGroup(child, "SIGKILL");
}

/** @param {import("node:child_process").ChildProcess} child */
function watch(child) {
  if (living.size === 0) {
    process.on("exit", killAll);
    for (const signal of stopSignals) process.on(signal, stopAll);
  }
  living.add(child);
}

/** @param {import("node:child_process").ChildProcess} child */
function unwatch(child) {
  living.delete(child);
  if (living.size > 0) return;
  if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
  process.off("exit", killAll);
  for (const signal of stopSignals) process.off(signal, stopAll);
}

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's own
 * @property {number} [minutes] after which the command and what it started are ended; 15 by default
 * @property {boolean} [quiet] keep the output back instead of showing it
 */

/**
 * Runs a command in the project's folder with no input, and waits for it and everything it started to end.
 * A signal to stop reaches the command first and ends this process after it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ ok: boolean, output: string, reason: string }>} `output` is what it printed; `reason` says
 *   how it ended when it was not well
 */
export function run(command, args, { env = {}, minutes = 15, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: !isWindows,
      shell: isWindows && command.endsWith(".cmd"),
    });
    watch(child);
    let output = "";
    let reason = "";
    const timer = setTimeout(() => {
      reason = `ended after ${minutes} minutes`;
      endGroup(child, "SIGKILL");
    }, minutes * 60_000);
    for (const [stream, shown] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.setEncoding("utf8");
      stream.on("data", (/** @type {string} */ text) => {
        output += text;
        if (!quiet) shown.write(text);
      });
    }
    child.on("error", (error) => {
      reason = error.message;
      finish(false);
    });
    // What the command leaves running would keep its output open and this waiting.
    child.on("exit", () => endGroup(child, "SIGKILL"));
    child.on("close", (code, signal) => {
      if (code !== 0 && reason === "") reason = signal ? `ended by ${signal}` : `exit code ${code}`;
      finish(code === 0);
    });

    /** @param {boolean} ok */
    function finish(ok) {
      clearTimeout(timer);
      unwatch(child);
      resolve({ ok: ok && reason === "", output, reason });
    }
  });
}
