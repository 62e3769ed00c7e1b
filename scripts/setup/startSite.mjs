// @ts-check
import { parseArgs } from "node:util";
import { serve } from "../serve.mjs";
import { buildSite, siteFolder } from "./buildSite.mjs";
import { installPackages } from "./installPackages.mjs";
import { SetupProblem } from "./SetupProblem.mjs";

const usage = `npm start [-- --port NUMBER] [--base /folder/] [--host ADDRESS]
  --port   where to serve; 4173, or the variable PORT
  --base   the folder to put the site under; /
  --host   the network address to listen on; 127.0.0.1, this machine only`;

/** @param {string[]} args */
function readOptions(args) {
  const env = process.env["PORT"];
  const options = /** @type {const} */ ({
    port: { type: "string", default: env === undefined || env === "" ? "4173" : env },
    base: { type: "string", default: "/" },
    host: { type: "string", default: "127.0.0.1" },
    help: { type: "boolean", default: false },
  });
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new SetupProblem(`${error instanceof Error ? error.message : "Unknown option."}\n\n${usage}`);
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new SetupProblem(`"${text}" is not a port: it must be a whole number from 0 to 65535.`);
}

/** @param {unknown} error @param {number} port @param {string} host */
function explainPort(error, port, host) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const other = `Choose another: npm start -- --port ${port < 1024 ? 4173 : port + 1}`;
  if (code === "EADDRINUSE") return new SetupProblem(`Port ${port} is taken by another program.\n${other}`);
  if (code === "EACCES") return new SetupProblem(`Port ${port} may not be used by this user.\n${other}`);
  if (code === "EADDRNOTAVAIL") return new SetupProblem(`This machine has no network address ${host}.`);
  return error;
}

/**
 * Installs, builds and serves; returns once the site can be visited. Ctrl-C ends it.
 * @param {string[]} args of the command line
 */
export async function startSite(args) {
  const { port: wanted, base, host, help } = readOptions(args);
  if (help) {
    console.log(usage);
    return;
  }
  const port = readPort(wanted);
  // Taken ports are found out before minutes are spent on building.
  const probe = await serve({ root: import.meta.dirname, port, host }).catch((error) => {
    throw explainPort(error, port, host);
  });
  await probe.close();

  await installPackages();
  if (!(await buildSite())) {
    throw new SetupProblem("The site could not be built. What the build printed stands above.");
  }
  const site = await serve({ root: siteFolder, base, port, host }).catch((error) => {
    throw explainPort(error, port, host);
  });
  console.log(`\nWaybill is at ${site.url}\nCtrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      void site.close();
    });
  }
}
