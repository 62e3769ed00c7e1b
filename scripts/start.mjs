// Installs what is missing, builds what has changed, serves the site on this machine. Read by any Node, so that
// an old one can be told what is wanted: everything else is loaded after the check.
import { unfitNode } from "./setup/nodeVersion.mjs";

const unfit = unfitNode(process.versions.node);
if (unfit) {
  console.error(unfit);
  process.exit(1);
}

import("./setup/startSite.mjs")
  .then((module) => module.startSite(process.argv.slice(2)))
  .catch((error) => {
    console.error(error && error.name === "SetupProblem" ? `\n${error.message}` : error);
    process.exitCode = 1;
  });
