import type { TableMaker } from "./packageTable";
import { claimsTable } from "./tables/claimsTable";
import { featureClaimsTable } from "./tables/featureClaimsTable";
import { featuresTable } from "./tables/featuresTable";
import { figuresTable } from "./tables/figuresTable";
import { placesTable } from "./tables/placesTable";
import { seriesTable } from "./tables/seriesTable";
import { sourcesTable } from "./tables/sourcesTable";
import { strikesTable } from "./tables/strikesTable";

/** The tables of a package, in the order in which it lists them; a new table is one more line. */
export const PACKAGE_TABLES: readonly TableMaker[] = [
  featuresTable,
  claimsTable,
  featureClaimsTable,
  figuresTable,
  seriesTable,
  strikesTable,
  placesTable,
  sourcesTable,
];
