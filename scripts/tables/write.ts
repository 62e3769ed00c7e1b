import { writeFileSync } from "node:fs";
import { geoPath } from "./geoText";
import { tableFiles } from "./tableFiles";

/*
 * npx tsx scripts/tables/write.ts
 *
 * Makes claims, map layers and series from the tables in geo/tables, one row or cell a claim.
 */
for (const [name, text] of tableFiles()) writeFileSync(geoPath(name), text);
