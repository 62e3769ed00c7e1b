// Installs what is missing, finds a browser, runs every check of the project and counts. Read by any Node, so
// that an old one can be told what is wanted: everything else is loaded after the check.
import { unfitNode } from "./setup/nodeVersion.mjs";

const unfit = unfitNode(process.versions.node);
if (unfit) {
  console.error(unfit);
  process.exit(1);
}

import("./testing/testProject.mjs")
  .then((module) => module.testProject(process.argv.slice(2)))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
