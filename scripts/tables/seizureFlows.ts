import type { z } from "zod";
import type { TabledClaim } from "../../src/schema/records/claim";
import type { SeizureFlowProperties } from "../../src/schema/records/features";
import { type Country, countriesByName } from "./countries";
import { collectionText, listText } from "./geoText";
import { cell, figureIn, readTable, type Row } from "./table";

const SOURCE = "unodc-ids-2011-2016";
const TITLE = "Individual Drug Seizures 2011–2016, summed by drug, departure and destination";
const DESCRIPTION =
  "Seizures reported to UNODC in 2011–2016, by stated departure and destination: sums of pairs with five seizures or more. A seizure shows enforcement and reporting; a pair that is absent is not absent traffic. Made by scripts/tables.";
const COLUMNS = ["drug", "departure", "destination", "seizures", "kg", "main transport"];

/** What each drug of the table is made of. */
const DRUGS = {
  cocaine: "cocaine, its hydrochloride, base, paste and crack",
  heroin: "heroin and morphine",
  opium: "opium",
} as const;
type Drug = keyof typeof DRUGS;

interface Flow {
  readonly drug: Drug;
  readonly from: Country;
  readonly to: Country;
  readonly seizures: number;
  /** Null where the weights come to 0.0 kg: the table tells no weight then. */
  readonly kilograms: number | null;
  readonly transport: string | null;
  /** The pair as the table spells it. */
  readonly row: string;
}

function flowOf(row: Row, countryOf: (name: string) => Country): Flow {
  const drug = cell(row, "drug");
  if (drug !== "cocaine" && drug !== "heroin" && drug !== "opium") throw new Error(`unknown drug ${drug}`);
  return {
    drug,
    from: countryOf(cell(row, "departure")),
    to: countryOf(cell(row, "destination")),
    seizures: Number(cell(row, "seizures")),
    kilograms: figureIn(row, "kg") || null,
    transport: row["main transport"] || null,
    row: `${cell(row, "departure")} to ${cell(row, "destination")}`,
  };
}

function idOf({ drug, from, to }: Flow): string {
  return `${drug}-flow-${from.place}-${to.place}`;
}

function statementOf({ drug, from, to, seizures, kilograms, transport }: Flow): string {
  const pair = `said to go from ${from.name} to ${to.name}`;
  const weight =
    kilograms === null
      ? "whose stated weights round to 0.0 kg"
      : `${kilograms.toLocaleString("en")} kg together`;
  const by = transport === null ? "" : `; the main transport given is ${transport.toLowerCase()}`;
  return `UNODC’s single seizures of 2011–2016 hold ${seizures} of ${drug} ${pair}, ${weight}${by}.`;
}

function claimOf(flow: Flow): z.infer<typeof TabledClaim> {
  const { drug, from, to, kilograms, row } = flow;
  return {
    id: `${idOf(flow)}-kg`,
    episodes: ["seizure-flows"],
    table: { title: TITLE, row, column: `${drug}, kg` },
    derivation: `Rows of ${DRUGS[drug]} with this departure and destination, summed; weights from rows in kilograms and grams only.`,
    statement: statementOf(flow),
    figure:
      kilograms === null
        ? null
        : {
            value: kilograms,
            max: null,
            unit: "kg",
            qualifier: "as-stated",
            measure: "seizure",
            denominator: `${drug} seized 2011–2016, by stated departure and destination`,
          },
    when: "2011/2016",
    said: null,
    attributedTo: "United Nations Office on Drugs and Crime",
    original: "Individual Drug Seizures",
    status: "reported-figure",
    commodities: [drug],
    places: [from.place, to.place],
    actors: ["unodc"],
  };
}

function featureOf(flow: Flow): object {
  const { drug, from, to, kilograms, transport } = flow;
  const id = idOf(flow);
  const claims = [`${id}-kg`];
  const properties: SeizureFlowProperties = {
    id,
    name: `${drug.charAt(0).toUpperCase()}${drug.slice(1)}, ${from.name} to ${to.name}`,
    episodes: ["seizure-flows"],
    when: "2011/2016",
    commodities: [drug],
    claims,
    precision: "country",
    basis: "stated-ends",
    standing: "reported",
    volumes: kilograms === null ? [] : [{ claims, measure: "seizure", scope: "whole" }],
    from: from.place,
    to: to.place,
    transport,
  };
  const geometry = { type: "LineString", coordinates: [from.position, to.position] };
  return { type: "Feature", id, properties, geometry };
}

/** Files of the data folder made from the table of seizure flows: its claims and its map layer. */
export function seizureFlowFiles(): ReadonlyMap<string, string> {
  const countryOf = countriesByName();
  const flows = readTable("seizure-flows-2011-2016.tsv", COLUMNS).map((row) => flowOf(row, countryOf));
  return new Map([
    [`claims/${SOURCE}.json`, listText(flows.map(claimOf))],
    ["seizure-flows.geojson", collectionText(DESCRIPTION, flows.map(featureOf))],
  ]);
}
