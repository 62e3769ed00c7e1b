import type { z } from "zod";
import type { TabledClaim } from "../../src/schema/records/claim";
import type { Series } from "../../src/schema/records/registers";
import { type Country, countriesByName } from "./countries";
import { listText } from "./geoText";
import { cell, figureIn, readTable } from "./table";

const SOURCE = "unodc-wdr-2016-opium";
const TITLE = "Cultivation of opium poppy in selected countries, 1998–2015 (hectares)";
const COUNTRIES = [
  "Afghanistan",
  "Pakistan",
  "Lao PDR",
  "Myanmar",
  "Thailand",
  "Colombia",
  "Mexico",
] as const;
type Name = (typeof COUNTRIES)[number];
type Claim = z.infer<typeof TabledClaim>;

/** Figures that are not read off a row of the table: how each was found. */
const RESIDUE =
  "The printed row has gaps: UNODC’s subtotal for South-East Asia less Lao PDR and Myanmar, which leaves Thailand with Viet Nam.";

interface Point {
  readonly name: Name;
  readonly country: Country;
  readonly year: number;
  readonly hectares: number;
}

function pointsInTable(): readonly Point[] {
  const countryOf = countriesByName();
  const rows = readTable("opium-cultivation-2000-2015.tsv", ["year", ...COUNTRIES]);
  return COUNTRIES.flatMap((name) =>
    rows.flatMap((row) => {
      const hectares = figureIn(row, name);
      return hectares === null
        ? []
        : [{ name, country: countryOf(name), year: Number(cell(row, "year")), hectares }];
    }),
  );
}

function episodeOf({ name, year }: Point): string {
  if (name !== "Afghanistan") return "opium-elsewhere";
  if (year <= 2001) return "afghan-1998-2001";
  return year <= 2009 ? "afghan-post-2001" : "afghan-after-2010";
}

function stem(country: Country): string {
  return country.place === "afghanistan" ? "afghan" : country.place;
}

function claimId({ country, year }: Point): string {
  return `${stem(country)}-opium-hectares-${year}`;
}

function statementOf({ name, country, year, hectares }: Point): string {
  const area = `${hectares.toLocaleString("en")} hectares of opium poppy`;
  if (name === "Thailand")
    return `UNODC’s subtotal for South-East Asia in ${year} leaves ${area} for Thailand, with Viet Nam, beside Laos and Myanmar.`;
  if (name === "Mexico" && year === 2015)
    return `UNODC’s best estimate for 2014/15, printed under ${year}, is ${area} in Mexico, within 21,500 to 28,100.`;
  return `UNODC's best estimate for ${year} is ${area} in ${country.name}.`;
}

function claimOf(point: Point): Claim {
  const { name, country, year, hectares } = point;
  return {
    id: claimId(point),
    episodes: [episodeOf(point)],
    table: { title: TITLE, row: name, column: String(year) },
    ...(name === "Thailand" ? { derivation: RESIDUE } : {}),
    statement: statementOf(point),
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
    places: [country.place],
    actors: ["unodc"],
  };
}

function definitionOf(name: Name, country: Country): string {
  return name === "Thailand"
    ? "Land under opium poppy in Thailand, with Viet Nam where it was counted: what UNODC’s subtotal for South-East Asia leaves beside Laos and Myanmar, in hectares."
    : `Land under opium poppy in ${country.name}, UNODC's best estimate for the year, in hectares.`;
}

function seriesOf(name: Name, points: readonly Point[]): Series {
  const own = points.filter((point) => point.name === name);
  const [first] = own;
  if (!first) throw new Error(`the table has no figure for ${name}`);
  return {
    id: `${stem(first.country)}-opium-cultivation`,
    title: `Opium poppy in ${first.country.name}`,
    place: first.country.place,
    measure: "cultivation",
    unit: "ha",
    definition: definitionOf(name, first.country),
    points: own.map((point) => ({ year: point.year, claim: claimId(point) })),
  };
}

/** What the table of poppy gives: its claims, and a series for each country. */
export function opiumFiles(): {
  readonly files: ReadonlyMap<string, string>;
  readonly series: readonly Series[];
} {
  const points = pointsInTable();
  return {
    files: new Map([[`claims/${SOURCE}.json`, listText(points.map(claimOf))]]),
    series: COUNTRIES.map((name) => seriesOf(name, points)),
  };
}
