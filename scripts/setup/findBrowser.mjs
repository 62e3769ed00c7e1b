// @ts-check
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { installByApt, isDebianRoot } from "./debian.mjs";
import { run } from "./run.mjs";
import { SetupProblem } from "./SetupProblem.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const applications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** @returns {string[]} where a Chromium or Chrome usually is on this system, likeliest first */
function usualPlaces() {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      applications.map((name) => join(folder, name)),
    );
  }
  if (process.platform === "win32") {
    return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) =>
      join(process.env[name] ?? "", "Google/Chrome/Application/chrome.exe"),
    );
  }
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
  ];
  return [
    ...names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    "/opt/google/chrome/chrome",
  ];
}

/** The browser that the test library once downloaded, if it ever did. */
async function downloadedBrowser() {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}

/** @param {string} path */
const works = async (path) =>
  existsSync(path) &&
  (process.platform === "win32" || (await run(path, ["--version"], { quiet: true, minutes: 0.5 })).ok);

const advice = `The end-to-end tests need Chromium or Chrome, and none was found here.
  Debian             sudo apt-get install chromium
  Ubuntu             sudo snap install chromium
  Fedora             sudo dnf install chromium
  macOS              brew install --cask google-chrome, or from https://www.google.com/chrome/
  anywhere           npx playwright install chromium
or name one you have: WAYBILL_BROWSER=/path/to/chrome npm test`;

/**
 * The path of a browser that runs: the one named by `WAYBILL_BROWSER`, an installed one, the test library's own,
 * or, for root on Debian, one that is installed now.
 *
 * Throws a SetupProblem that says what to do where there is none.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env["WAYBILL_BROWSER"];
  if (named) {
    if (await works(named)) return named;
    throw new SetupProblem(`WAYBILL_BROWSER names ${named}, which is not there or does not run.`);
  }
  for (const path of [...new Set(usualPlaces()), await downloadedBrowser()]) {
    if (await works(path)) return path;
  }
  if (isDebianRoot()) {
    console.log("No browser found: installing Debian's chromium (apt-get) …");
    const { ok, reason } = await installByApt(["chromium"]);
    if (ok && (await works("/usr/bin/chromium"))) return "/usr/bin/chromium";
    throw new SetupProblem(
      `Debian's chromium could not be installed (${reason || "it does not run"}).\n${advice}`,
    );
  }
  throw new SetupProblem(advice);
}
