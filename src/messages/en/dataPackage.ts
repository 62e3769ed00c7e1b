const number = new Intl.NumberFormat("en-GB");

interface Edition {
  readonly id: string;
  /** The day it was issued, in words. */
  readonly issued: string;
}

interface ReadmeFacts {
  readonly edition: Edition;
  readonly address: string;
  /** Address of the view that was packed; null for the whole atlas. */
  readonly view: string | null;
  readonly counts: readonly string[];
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly notes: readonly string[];
  readonly tables: readonly {
    readonly path: string;
    readonly description: string;
    readonly columns: readonly (readonly [name: string, text: string])[];
  }[];
}

const title = "Waybill, an atlas of trafficking routes";
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

function cite({ id, issued }: Edition, address: string): string {
  return `${title}, edition ${id}, ${issued}, ${address}`;
}

/** Words of the data package itself: its descriptor, its README and its licence. */
export const dataPackage = {
  title: { whole: title, view: `${title}: a view` },
  description: {
    whole:
      "Source countries, corridors, hubs, deployments, seizures and strikes through two centuries, each with the claims it rests on, the words quoted, who said them, and which claims disagree.",
    view: "The marks that are on in one view of the atlas, with the claims they rest on, what became of each accusation, and the claims that disagree.",
  },
  authors: "The Waybill authors",
  software: "Waybill",
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  world: "World",
  file: "The whole atlas as a Frictionless data package",
  keywords: ["trafficking", "drugs", "seizures", "maps", "evidence"],
  counts: {
    features: (count: number) => `${number.format(count)} marks`,
    claims: (count: number) => `${number.format(count)} claims`,
    sources: (count: number) => `${number.format(count)} sources`,
    disputes: (count: number) => `${number.format(count)} disputes`,
    figures: (count: number) => `${number.format(count)} figures`,
  },
  layer: (name: string) => `Map layer: ${name}`,
  layerText:
    "Marks with their properties and the claims behind each. A null geometry means that no position was published.",
  places: "Places",
  placesText: "The gazetteer as points.",
  seaAreas: "Sea areas",
  seaAreasText: "Seas, generalised by hand. They are never boundaries.",
  sources: "Sources, CSL-JSON",
  sourcesText: "For reference managers. What the atlas adds to an item stands under “custom”.",
  annotations: "Claims, W3C Web Annotations",
  annotationsText: "Each claim as an annotation of the words it rests on.",
  disputes: "Disputes",
  disputesText: "Claims that disagree or only seem to: the sides, why they differ, and what to do with it.",
  descriptorText: "This package as Frictionless Data Package, version 2: every file, column, key and hash.",
  licenceText: "Who owns what.",
  annotation: {
    label: "Claims of Waybill, an atlas of trafficking routes",
    outcome: (statement: string) => `What became of it: ${statement}`,
    cell: (table: string, row: string, column: string) =>
      `Read from the table “${table}”, row “${row}”, column “${column}”.`,
    derivation: (text: string) => `Derived: ${text}`,
  },
  readme: (facts: ReadmeFacts) => `# ${facts.view === null ? title : `${title}: a view`}

Edition ${facts.edition.id}, ${facts.edition.issued}. ${facts.counts.join(", ")}.

Waybill is an atlas in which every line and every figure opens at the sentence it came from. This folder is a Frictionless Data Package: \`datapackage.json\` describes every file. Positions are \`[longitude, latitude]\`, WGS 84.
${
  facts.view === null
    ? ""
    : `
## What is in this view

The marks that are on, by the eras, layers and filters of the view, wherever on earth they lie: what the map’s frame cuts off is here too. With them come their claims, the notes that stand beside their layers, what became of each accusation, series of which a mark shows a value, and every side of each dispute that touches them. The column “role” of \`tables/claims.csv\` says why a claim is here.

The view: ${facts.view}
`
}
## How to cite

> ${cite(facts.edition, facts.address)}

Cite the source of a figure beside the atlas: the claim names it.

## What nothing may break

- “At least”, “more than” and “about” are part of a figure. Print them.
- An allegation keeps its speaker and its outcome: \`outcomes\` in \`tables/claims.csv\`.
- A share keeps its denominator. A running total keeps its date.
- Compare only figures of one measure, unit and denominator. Joint totals must not be added up.
- Corridors are schematic: a line says which ends or places a source names, not where anyone travelled.
- An empty cell is not stated, never zero. A null geometry is no published position, and a ledger’s place is no location.
- Sources whose \`is_linked\` is false were read on sites that copy others’ work. Name them, but do not link them.
- A cell that a spreadsheet would run as a formula has an apostrophe before it.

${facts.notes.length > 0 ? `## What must be said beside the layers\n\n${list(facts.notes)}\n\n` : ""}## Files

${list(facts.files.map(([path, text]) => `\`${path}\`: ${text}`))}

## Columns

${facts.tables
  .map(
    ({ path, description, columns }) =>
      `### ${path}\n\n${description}\n\n${list(columns.map(([name, text]) => `\`${name}\`: ${text}`))}`,
  )
  .join("\n\n")}

## Licence

Statements, structure and geometry: CC BY 4.0. Quotes belong to their publishers. See \`LICENSE.txt\`.
`,
  licenceFile: (edition: Edition, address: string) => `Waybill, edition ${edition.id}

1. The atlas's own statements, the structure of claims and disputes, and the geometry drawn for the atlas:
   Creative Commons Attribution 4.0 International (CC BY 4.0)
   https://creativecommons.org/licenses/by/4.0/
   Credit: ${cite(edition, address)}
   Keep the references that a file carries: they are part of the attribution.

2. Quotes belong to their publishers, who are named beside each. They are short, and quoted as evidence for the
   statement next to them. No licence to them is given here, and none is claimed. Quotes from Wikipedia are under
   CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/

3. Figures are facts, credited to those who published them. The terms of their publications hold for the
   publications themselves.

4. Outlines of countries and provinces are made with Natural Earth, which is in the public domain.
`,
} as const;
