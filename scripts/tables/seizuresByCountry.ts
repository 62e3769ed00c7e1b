import type { z } from "zod";
import type { TabledClaim } from "../../src/schema/records/claim";
import { type SeizureProperties, SeizuresFile } from "../../src/schema/records/features";
import type { Series } from "../../src/schema/records/registers";
import { type Country, countriesByName } from "./countries";
import { collectionText, geoText, listText } from "./geoText";
import { cell, figureIn, readTable } from "./table";
import { withMade } from "./withMade";

const SOURCE = "unodc-wdr-2025-annex-7-1";
const TITLE = "Drug seizures 2019–2023 (kilograms)";
const LAYER = "seizures.geojson";
const YEARS = ["2019", "2020", "2021", "2022", "2023"] as const;
const DRUGS = {
  cocaine: {
    episode: "cocaine-2020s",
    derivation:
      "All labels of cocaine but coca leaf and coca bush (hydrochloride, crack, paste and base, other smokable, not specified, total), repeated rows of one label and year summed.",
  },
  fentanyl: {
    episode: "fentanyl-2020s",
    derivation: "Repeated rows of one country, label and year summed.",
  },
} as const;
type Drug = keyof typeof DRUGS;
type Claim = z.infer<typeof TabledClaim>;

/** What one country reported of one drug; a year without a row is left out. */
interface Seizures {
  readonly drug: Drug;
  readonly country: Country;
  /** The country as the table spells it. */
  readonly row: string;
  readonly years: readonly { readonly year: string; readonly kilograms: number }[];
}

function seizuresInTable(): readonly Seizures[] {
  const countryOf = countriesByName();
  return readTable("seizures-by-country-2019-2023.tsv", ["drug", "country", ...YEARS]).map((row) => {
    const drug = cell(row, "drug");
    if (drug !== "cocaine" && drug !== "fentanyl") throw new Error(`unknown drug ${drug}`);
    const years = YEARS.flatMap((year) => {
      const kilograms = figureIn(row, year);
      return kilograms === null ? [] : [{ year, kilograms }];
    });
    return { drug, country: countryOf(cell(row, "country")), row: cell(row, "country"), years };
  });
}

function claimId({ drug, country }: Seizures, year: string): string {
  return `${drug}-seized-${country.place}-${year}`;
}

interface SeizedWhere {
  readonly drug: Drug;
  readonly year: string;
  readonly place: string;
  /** Where or by whom, in the words of the denominator. */
  readonly by: string;
}

/** What every claim read from the annex says alike: the figure, and by whom it is given. */
function seized(kilograms: number, { drug, year, place, by }: SeizedWhere) {
  return {
    figure: {
      value: kilograms,
      max: null,
      unit: "kg",
      qualifier: "as-stated",
      measure: "seizure",
      denominator: `${drug} seized ${by} in a year, not adjusted for purity`,
    },
    when: year,
    said: "2025",
    attributedTo: "United Nations Office on Drugs and Crime",
    original: "World Drug Report 2025",
    status: "reported-figure",
    commodities: [drug],
    places: [place],
    actors: ["unodc"],
  } satisfies Partial<Claim>;
}

function claimsOf(seizures: Seizures): Claim[] {
  const { drug, country, row, years } = seizures;
  return years.map(({ year, kilograms }) => ({
    id: claimId(seizures, year),
    episodes: [DRUGS[drug].episode],
    table: { title: TITLE, row: `${row}, ${drug}`, column: year },
    derivation: DRUGS[drug].derivation,
    statement: `UNODC’s annex gives ${kilograms.toLocaleString("en")} kg of ${drug} seized in ${country.name} in ${year}, not adjusted for purity.`,
    ...seized(kilograms, { drug, year, place: country.place, by: "in a country" }),
  }));
}

/** The world's total of each year: the sum of what countries reported, in kilograms to one decimal. */
function worldClaims(table: readonly Seizures[], drug: Drug): Claim[] {
  return YEARS.map((year) => {
    const reported = table
      .filter((seizures) => seizures.drug === drug)
      .flatMap(({ years }) => years.filter((given) => given.year === year));
    const total = reported.reduce((sum, { kilograms }) => sum + kilograms, 0);
    const kilograms = Math.round(total * 10) / 10;
    return {
      id: `${drug}-seized-world-${year}`,
      episodes: [DRUGS[drug].episode],
      table: { title: TITLE, row: `All countries, ${drug}`, column: year },
      derivation: `Sum of the ${reported.length} countries with a row for ${year}. ${DRUGS[drug].derivation}`,
      statement: `The countries with a row in UNODC’s annex seized ${kilograms.toLocaleString("en")} kg of ${drug} together in ${year}, not adjusted for purity.`,
      ...seized(kilograms, { drug, year, place: "world", by: "by all reporting countries" }),
    };
  });
}

const WORLD_SERIES: Series = {
  id: "world-cocaine-seizures",
  title: "Cocaine seized in the world",
  place: "world",
  measure: "seizure",
  unit: "kg",
  definition:
    "Sum of the cocaine that countries reported to UNODC as seized in a year, not adjusted for purity, in kilograms. Countries that did not report are missing.",
  points: YEARS.map((year) => ({ year: Number(year), claim: `cocaine-seized-world-${year}` })),
};

function featureId({ drug, country }: Seizures): string {
  return `${drug}-seized-${country.place}`;
}

function featureOf(seizures: Seizures): z.infer<typeof SeizuresFile>["features"][number] {
  const { drug, country, years } = seizures;
  const id = featureId(seizures);
  const claims = years.map(({ year }) => claimId(seizures, year));
  const properties: SeizureProperties = {
    id,
    name: `${drug.charAt(0).toUpperCase()}${drug.slice(1)} seized in ${country.name}`,
    episodes: [DRUGS[drug].episode],
    when: years.length === 1 ? (years[0]?.year ?? null) : `${years[0]?.year}/${years.at(-1)?.year}`,
    commodities: [drug],
    claims,
    precision: "country",
    basis: "stated-place",
    standing: "reported",
    volumes: [{ claims, measure: "seizure", scope: "whole" }],
    place: country.place,
  };
  const [longitude = 0, latitude = 0] = country.position;
  return {
    type: "Feature",
    id,
    properties,
    geometry: { type: "Point", coordinates: [longitude, latitude] },
  };
}

/** What the annex gives: its claims, its marks among those that stand by themselves, and a series. */
export function seizureFiles(): { readonly files: ReadonlyMap<string, string>; readonly series: Series } {
  const table = seizuresInTable().filter(({ years }) => years.length > 0);
  const layer = SeizuresFile.parse(JSON.parse(geoText(LAYER)));
  const features = withMade(layer.features, table.map(featureOf));
  const files = new Map([
    [`claims/${SOURCE}.json`, listText([...worldClaims(table, "cocaine"), ...table.flatMap(claimsOf)])],
    [LAYER, collectionText(layer.description ?? "", features)],
  ]);
  return { files, series: WORLD_SERIES };
}
