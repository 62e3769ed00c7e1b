// @ts-check
import { join } from "node:path";

/** The project's top folder: commands work from wherever they are called. */
export const projectRoot = join(import.meta.dirname, "..", "..");
