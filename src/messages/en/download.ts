const number = new Intl.NumberFormat("en-GB");
const counted = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** Words of the dialog for downloading data. */
export const download = {
  open: "Download data",
  title: "Download data",
  close: "Close",
  intro: "The evidence as open files, described by a Frictionless data package.",
  whole: {
    title: "The whole atlas",
    text: (edition: string) => `Every mark, claim and source of edition ${edition}.`,
    action: "Download the atlas",
  },
  view: {
    title: "This view",
    text: "The marks that are on, also where the map’s frame cuts them off, with every claim behind them, what became of each accusation, and all sides of the disputes that touch them.",
    nothing: "Nothing is on in this view.",
    action: "Download this view",
    making: "Packing…",
    saved: (name: string) => `Saved as ${name}`,
    failed: "The package could not be made. Try again, or download the whole atlas.",
  },
  counts: (marks: number, claims: number, sources: number, disputes: number) =>
    [
      counted(marks, "mark", "marks"),
      counted(claims, "claim", "claims"),
      counted(sources, "source", "sources"),
      counted(disputes, "dispute", "disputes"),
    ].join(" · "),
  inside: "What is inside",
  files: [
    ["maps/", "GeoJSON for each map layer, the places and the seas"],
    ["tables/", "CSV of marks, claims, figures, series, strikes, places and sources"],
    ["sources.csl.json", "sources for reference managers (CSL-JSON)"],
    ["annotations.jsonld", "each claim on the words it rests on (W3C Web Annotation)"],
    ["disputes.json", "claims that disagree, why, and what to do with it"],
    ["datapackage.json", "every file, column, key and hash (Frictionless Data Package 2)"],
    ["README.md", "how to cite it, and what nothing may break"],
  ],
  licenceTitle: "Licence",
  licence:
    "The atlas’s statements and geometry are under CC BY 4.0: credit Waybill with the edition, and keep the references. Quotes belong to their publishers.",
} as const;
