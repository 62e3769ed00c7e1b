import { readFileSync, writeFileSync } from "node:fs";
import type { z } from "zod";
import type { TabledClaim } from "../../src/schema/records/claim";
import { type Series, SeriesFile } from "../../src/schema/records/registers";

/*
 * npx tsx scripts/tables/opiumCultivation.ts
 *
 * Makes one claim for each row of geo/tables/opium-cultivation-afghanistan.csv and the series of them all.
 */

const SOURCE = "unodc-wdr-2016-opium";
const SERIES = "afghan-opium-cultivation";
const TITLE = "Cultivation of opium poppy in selected countries, 1998–2015 (hectares)";
const DEFINITION = "Land under opium poppy in Afghanistan, UNODC's best estimate for the year, in hectares.";

type Claim = z.infer<typeof TabledClaim>;

interface Row {
  readonly year: number;
  readonly hectares: number;
}

function geo(name: string): URL {
  return new URL(`../../geo/${name}`, import.meta.url);
}

function readRows(): readonly Row[] {
  const [head, ...lines] = readFileSync(geo("tables/opium-cultivation-afghanistan.csv"), "utf8")
    .trim()
    .split("\n");
  if (head !== "year,hectares") throw new Error(`expected the columns year,hectares, found ${head}`);
  return lines.map((line) => {
    const [year = Number.NaN, hectares = Number.NaN] = line.split(",").map(Number);
    if (!Number.isInteger(year) || !Number.isInteger(hectares))
      throw new Error(`not two whole numbers: ${line}`);
    return { year, hectares };
  });
}

function episodeOf(year: number): string {
  if (year <= 2001) return "afghan-1998-2001";
  return year <= 2009 ? "afghan-post-2001" : "afghan-after-2010";
}

function claimId(year: number): string {
  return `afghan-opium-hectares-${year}`;
}

function claimOf({ year, hectares }: Row): Claim {
  return {
    id: claimId(year),
    episodes: [episodeOf(year)],
    table: { title: TITLE, row: "Afghanistan", column: String(year) },
    statement: `UNODC's best estimate for ${year} is ${hectares.toLocaleString("en")} hectares of opium poppy in Afghanistan.`,
    figure: {
      value: hectares,
      max: null,
      unit: "ha",
      qualifier: "as-stated",
      measure: "cultivation",
      denominator: null,
    },
    when: String(year),
    said: "2016",
    attributedTo: "United Nations Office on Drugs and Crime",
    original: "World Drug Report 2016",
    status: "reported-figure",
    commodities: ["opium"],
    places: ["afghanistan"],
    actors: ["unodc"],
  };
}

function seriesOf(rows: readonly Row[]): Series {
  return {
    id: SERIES,
    title: "Opium poppy in Afghanistan",
    place: "afghanistan",
    measure: "cultivation",
    unit: "ha",
    definition: DEFINITION,
    points: rows.map(({ year }) => ({ year, claim: claimId(year) })),
  };
}

function write(name: string, value: unknown): void {
  writeFileSync(geo(name), `${JSON.stringify(value, null, 2)}\n`);
}

const rows = readRows();
const others = SeriesFile.parse(JSON.parse(readFileSync(geo("series.json"), "utf8"))).filter(
  ({ id }) => id !== SERIES,
);
write(`claims/${SOURCE}.json`, rows.map(claimOf));
write("series.json", [...others, seriesOf(rows)]);
