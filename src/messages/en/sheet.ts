import type { Commodity, MapLayerId, Standing } from "../../schema/vocabulary";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** “A, B and C”. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const ARTICLED =
  /(?:States|Republic|Kingdom|Union|Emirates|Islands|Netherlands|Philippines|Bahamas|Maldives)$/;
const BARE_REGION = /(?:Asia|America|Europe|Africa|Oceania)$/;

/** A place’s name inside a sentence: seas and most regions take an article, most countries do not. */
function placeName(name: string, kind: string): string {
  if (/^the\s/i.test(name)) return name;
  const isArticled = kind === "sea" || (kind === "region" && !BARE_REGION.test(name)) || ARTICLED.test(name);
  return isArticled ? `the ${name}` : name;
}

/** Words printed on exported sheets and kept in their metadata. */
export const sheet = {
  references: "References",
  referencesCounted: (count: number) => `References (${count})`,
  notes: "Notes",
  list,
  numbers: (numbers: string) => `[${numbers}]`,
  noDate: "no date",
  by: (work: string, channel: string) => `${work} (via ${channel})`,
  key: "Key",
  scale: (distance: string, latitude: string) => `${distance} at ${latitude}`,
  scaleIn: (scale: string, projection: string) => `${scale}. ${projection}`,
  noScale: (projection: string) => `${projection}: no one scale holds all over the map`,
  middle: "the map’s centre",
  projection: {
    mercator: "Mercator projection",
    globe: "The globe seen from above",
    "equal-earth": "Equal Earth projection",
    "natural-earth": "Natural Earth projection",
    azimuthal: "Lambert’s azimuthal equal-area projection",
    conic: (south: string, north: string) =>
      `Albers’ conic equal-area projection, parallels of ${south} and ${north}`,
  },
  kilometres: (km: number) => `${new Intl.NumberFormat("en-GB").format(km)} km`,
  latitude: (degrees: number) =>
    degrees === 0 ? "the equator" : `${Math.abs(degrees)}° ${degrees > 0 ? "N" : "S"}`,
  title: {
    of: (commodities: readonly string[], what: string) => `${list(commodities)} ${what}`,
    ofAndOthers: (commodities: readonly string[], what: string) =>
      `${commodities.join(", ")} and other ${what}`,
    anyRoutes: "trafficking routes",
    none: "Nothing shown in this frame",
    dated: (title: string, years: string) => `${title}, ${years}`,
  },
  /** A commodity as it stands before “routes”. */
  commodity: {
    cocaine: "cocaine",
    opium: "opium",
    heroin: "heroin",
    opiates: "opiate",
    fentanyl: "fentanyl",
    "synthetic-drugs": "synthetic drug",
    precursors: "precursor",
    people: "people-trafficking",
    arms: "arms",
    money: "money",
    drugs: "drug",
    none: "",
  } satisfies Record<Commodity, string>,
  layer: {
    "source-countries": "source countries",
    seizures: "seizures",
    "seizure-flows": "seizure flows",
    corridors: "routes",
    hubs: "hubs",
    deployments: "US deployments",
    strikes: "US strikes on vessels",
  } satisfies Record<MapLayerId, string>,
  /** Corridors of which none in the frame is a line or has an end. */
  areas: "transit areas",
  deck: (layers: readonly string[], sources: number) =>
    `${list(layers)} as ${sources === 1 ? "one source reports" : `${sources} sources report`} them`,
  reported: {
    lead: "Counted here.",
    records: (count: number) => `at least ${plural(count, "announced record", "announced records")}`,
    strikes: (count: number) => `at least ${plural(count, "strike", "strikes")}`,
    vessels: (count: number) => `at least ${plural(count, "vessel struck", "vessels struck")}`,
    killed: (count: number) => `at least ${count} killed at once`,
    killedPresumed: (count: number) => `at least ${count} killed or presumed dead`,
    total: (counted: string, killed: string, asOf: string) =>
      `US strikes on vessels: ${counted}, ${killed}, as of ${asOf}.`,
    lowConfidence: (count: number) =>
      `${plural(count, "record of low confidence is", "records of low confidence are")} left out.`,
  },
  standing: {
    alleged: { lead: "Alleged, not established.", said: (name: string, by: string) => `${name} (${by})` },
    disputed: { lead: "Disputed between sources." },
    marks: (count: number) => plural(count, "mark, told by its pattern", "marks, told by their pattern"),
    strikes: (count: number) => plural(count, "strike record", "strike records"),
  } satisfies Record<Exclude<Standing, "reported">, object> & Record<string, unknown>,
  goods: {
    lead: "Lines that do not stand for drugs.",
    brief: (goods: string) => `They stand for ${goods}.`,
  },
  outcomes: {
    lead: "What became of accusations.",
    of: (name: string, outcomes: readonly string[]) => `${name}: ${outcomes.join("; ")}.`,
    dated: (outcome: string, date: string) => `${outcome} (${date})`,
  },
  shortened: "Notes ending in … stand in full behind the code.",
  notesLeft: (count: number) =>
    `${plural(count, "note", "notes")} on how to read the marks ${count === 1 ? "stands" : "stand"} behind the code alone.`,
  timed: {
    years: (years: string) => `What the sources date to other years than ${years} is left out.`,
    until: (day: string) => `What the sources date after ${day} is left out.`,
    undated: (count: number) =>
      `${plural(count, "mark", "marks")} without a date in the sources ${count === 1 ? "is" : "are"} shown all the same.`,
  },
  form: {
    publishers: (count: number) =>
      `${plural(count, "reference", "references")}, too many to set out one by one at this size, from:`,
    counted: (count: number) =>
      `${plural(count, "reference", "references")}, too many to print at this size.`,
    left: (count: number) => `${plural(count, "reference", "references")}, left off at the maker’s wish.`,
    where: "The code leads to each with its passage; this file’s metadata holds them in full.",
  },
  colophon: {
    edition: (edition: string, hash: string) => `Waybill, edition ${edition} (${hash})`,
    basemap: "map data: Natural Earth",
    licence: "Reuse under CC BY 4.0 with these references; quotes belong to their publishers.",
    scan: "Scan, or open, for the passage behind every mark:",
  },
  placeName,
  alt: {
    map: (what: string) => `Map of ${what}`,
    around: (places: readonly string[]) => ` around ${list(places)}`,
    inYears: (years: string) => `, ${years}`,
    inEra: (era: string) => ` (${era})`,
    total: (counted: string, killed: string, asOf: string) => `: ${counted}, ${killed}, as of ${asOf}`,
    nothing: "Map on which nothing that was chosen lies within the frame",
  },
  long: {
    frame: (west: string, south: string, east: string, north: string) =>
      `The frame reaches from ${west} to ${east} and from ${south} to ${north}.`,
    eras: (eras: readonly string[]) => `Eras shown: ${eras.join("; ")}.`,
    layer: (layer: string, count: number, names: string) => `${layer} (${count}): ${names}.`,
    marked: (name: string, standing: string) => `${name} (${standing})`,
    references: (count: number) => `It rests on ${plural(count, "reference", "references")}.`,
    degrees: (value: number, positive: string, negative: string) =>
      `${Math.abs(Math.round(value * 10) / 10)}° ${value < 0 ? negative : positive}`,
  },
  refusal: {
    size: (width: number, height: number) => `A picture of ${width} × ${height} px cannot be set.`,
    sizeWayOut: (shortest: number, longest: number) =>
      `Choose each side between ${shortest} and ${longest} px.`,
    scale: (scale: number) => `A scale of ${scale} is not offered.`,
    scaleWayOut: "Choose a scale between 1 and 4.",
    address: (address: string) => `“${address}” is not an address that a reader of the picture could open.`,
    addressWayOut: "Set the atlas’s public address, beginning with https://, in its configuration.",
    glyphs: (characters: string) => `The picture’s typefaces have no sign for ${characters}.`,
    glyphsWayOut: "Leave these characters out of title, subtitle and byline.",
    fit: (width: number, height: number) =>
      `What must be printed does not fit on ${width} × ${height} px beside a map that fills at least half of it.`,
    fitColumn: (width: number, tallest: number) =>
      `What must be printed does not fit in a column of ${width} px that is at most ${tallest} px tall.`,
    source: (name: string) => `No source stands behind “${name}”, which is in the frame.`,
    sourceWayOut: "Leave its era or map layer out, or mend the data: npm run check names what is missing.",
    fitWayOut: "Choose a larger size, fewer eras or layers, or shorter texts.",
    fitWorldWayOut:
      "Choose Equal Earth, in which a whole world leaves more room, a larger size, or fewer eras or layers.",
  },
} as const;
