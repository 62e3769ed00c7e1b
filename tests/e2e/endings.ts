import { afterAll, afterEach } from "vitest";
import { endFile, endTest } from "./site";

// Run anew for each file, while the modules of tests stay loaded from one file to the next.
afterEach(endTest);
afterAll(endFile);
