import type { Standing } from "../../schema/vocabulary";

const NUMBER = new Intl.NumberFormat("en-GB");

/** Words of the legend, shared by the screen and every sheet. */
export const legend = {
  title: "Key",
  eras: "Era (numeral on the line)",
  erasWithoutNumeral: "Era (colour)",
  commodities: "Commodity",
  standing: "Standing of the route",
  standingOf: {
    reported: "reported",
    alleged: "alleged",
    disputed: "disputed",
  } satisfies Record<Standing, string>,
  goods: {
    money: "money",
    people: "trafficked people",
    arms: "arms",
  },
  carried: (goods: string, isAll: boolean) => `${isAll ? "They" : "Some"} stand for ${goods}, not drugs.`,
  schematic: "Lines are schematic: they join reported places, not tracks.",
  width: (measure: string, denominator: string | null) =>
    denominator ? `${measure}: ${denominator}` : measure,
  noFigure: "no figure given",
  otherScale: "figure given, not drawn by width",
  noFigureOrScale: "no figure given, or none on a scale in use",
  noFigureInYears: "no figure for these years: not zero",
  noWeight: "no weight above zero in the table",
  singleSeizure: "a single seizure, told in the panel",
  classUnder: (limit: number, unit: string) => `under ${NUMBER.format(limit)} ${unit}`,
  classBetween: (from: number, to: number, unit: string) =>
    `${NUMBER.format(from)} to under ${NUMBER.format(to)} ${unit}`,
  classFrom: (limit: number, unit: string) => `${NUMBER.format(limit)} ${unit} and more`,
  circleOf: (phrase: string, place: string, year: string) => `${phrase} (${place}${year ? `, ${year}` : ""})`,
  smallestDot: (limit: number, unit: string) => `up to about ${NUMBER.format(limit)} ${unit}, zero included`,
  flows: (title: string, ofAll: number | null) =>
    ofAll === null ? title : `${title} (the largest of ${ofAll})`,
  noWidth: "Line width",
  areas: "Areas of transit",
  lessThan: (figure: string) => `${figure}: a bound, drawn as a hairline`,
  nodeOf: {
    reported: "one end named, reported",
    alleged: "one end named, alleged",
    disputed: "one end named, disputed",
  } satisfies Record<Standing, string>,
  areaOf: {
    reported: "transit area, reported",
    alleged: "transit area, alleged",
    disputed: "transit area, disputed",
  } satisfies Record<Standing, string>,
  sourceCountry: "source country or province named",
  sourceRegion: "region defined by the source",
  sourceWithoutFigure: "named by a source, no figure given",
  hub: "hub",
  strikes: "US strikes on vessels",
  strikeRecordOf: (killed: number) => `one announced record, ${killed} killed`,
  strikeSample: (killed: number) => `${killed} killed`,
  strikeTick: "one tick for each strike in it",
  strikeUnknown: "number killed not given",
  strikePresumed: "with those presumed dead",
  strikeLowConfidence: "low confidence",
  ring: {
    strike: "stated distance of a strike",
    search: "stated distance of a search",
    wreck: "stated distance of a wreck",
  },
  deployment: "US deployment at a named place",
  disputedBoundary: "disputed boundary",
} as const;
