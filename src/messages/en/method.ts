import type { Status } from "../../schema/vocabulary";
import { formatCount, plural } from "./plural";

/** Some of a whole, counted from the data. */
interface Share {
  readonly count: number;
  readonly of: number;
}

const ofAll = ({ count, of }: Share) => `${formatCount(count)} of ${formatCount(of)}`;

/** Words of the page on method. Every number in them is counted from the data when the page is opened. */
export const method = {
  lead: "How a sentence becomes a mark on the map, how things are counted and drawn, how they were checked, and what this atlas does not know.",
  contents: "On this page",
  evidence: {
    title: "From a sentence to a mark",
    paragraphs: (marks: number, claims: number, sources: number) => [
      `Nothing is drawn that no source says. A mark rests on claims, a claim on a passage or on a cell of a table, a passage on a source; the atlas cannot be published while one link of that chain is missing. This edition holds ${plural(marks, "mark", "marks")} and ${plural(claims, "claim", "claims")} from ${plural(sources, "source", "sources")}.`,
      "A claim is one statement in the atlas’s own words, and says no more than its passage. “At least”, “more than” and “about” stay where the source has them. A share keeps the whole of which it is a part, a running total the day up to which it runs. Where a passage gives no year, neither does the claim.",
      "Whoever speaks is named first, and then the hands through which it came: an agency, as a report gives it, as an encyclopaedia quotes that report. What an encyclopaedia says without a reference is marked as such.",
    ],
    statusHeading: "What kind of utterance a claim is",
    statusNote:
      "A charge is not a conviction, and “never admitted” is not a denial. Wherever an accusation is printed, what became of it is printed with it, as far as the atlas holds it.",
    statuses: {
      "reported-figure": "a number, as someone reports it",
      "official-finding": "the authority’s own finding, shown by the passage",
      assessment: "a judgement or an account",
      allegation: "an accusation",
      denial: "the accused deny it",
      retraction: "a publisher takes it back",
      admission: "someone owns to it",
      charge: "an arrest on charges, or an indictment",
      conviction: "what a court decided",
      acquittal: "what a court decided",
      pardon: "what a head of state decided",
      "policy-action": "something that a government did",
    } satisfies Record<Status, string>,
  },
  quotes: {
    title: "What a quote is",
    paragraphs: [
      "A quote anchors a claim: it is the shortest run of the source’s words that holds the fact, two to fourteen of them, letter for letter, misprints included. A few that were recorded from pages of which no copy is held break off before the fact, and say so. A quote lets anyone find the passage and see whether the statement beside it is fair. It is not a digest of the source, and the atlas holds no longer texts of others.",
      "“Open the passage” leads to the source and, in most browsers, to the quoted words in it. Addresses of copies and scrapers are named, since that is where the words were read, but not linked.",
      "A claim read from a table names the table, its row and its column instead of a quote, and says how a sum or a conversion was worked out. Where a source was read and only its number kept, the claim says that it was noted without its words.",
    ],
  },
  counting: {
    title: "How things are counted",
    rows: [
      [
        "Strikes",
        "Announced records, single strikes and vessels are three counts, and are never mixed: one announcement may tell of several strikes, and one strike of several boats. The reader picks the count. A record that nobody confirmed counts as nothing, and one of low confidence is left out until it is asked for.",
      ],
      [
        "Deaths",
        "Those killed at once are counted apart from those presumed dead. With the presumed, the lowest number given is taken.",
      ],
      [
        "Sums",
        "A sum is printed as “at least” and “as of” the day of its last record: records are missing, and tolls grow. Published tolls are claims of their own, and the atlas’s sums are held up against them.",
      ],
      [
        "Volumes",
        "Figures of routes are never added up. A total that a source gives for several routes together is printed once, beside them, and widens none. A figure for one leg holds for that leg.",
      ],
      [
        "Seizures",
        "A seizure shows enforcement and reporting, not traffic. A country without a figure did not report, which is not zero, and a pair of countries without a line is not a pair without traffic. Two drugs never share a scale.",
      ],
      [
        "Echoes",
        "One source repeated by ten others is one source. Such claims are listed as echoes and counted once.",
      ],
      [
        "Series",
        "Values form a series only where one body gives them by one definition. Years without a value stay empty.",
      ],
    ] as const,
  },
  drawing: {
    title: "How things are drawn",
    rows: [
      [
        "Routes",
        "A line joins the places that a source names, in a curve that is schematic between them: it follows no track. Where only a direction is named the line is a stub, where only countries are named the route is an area, and where a source merely implies a route there is none. A list of countries is not an itinerary.",
      ],
      [
        "Positions",
        "A mark is no more precise than its source. A place known only as a country stands where that country’s label stands; a strike known only by its sea is given no point at all.",
      ],
      [
        "Ledgers and rings",
        "Strikes whose positions were not published stand in a ledger in open water, in order of date; their place in it is not a location. A distance that a source states is drawn as a ring or an arc round its place, and says what it locates: a strike, a search or a wreck.",
      ],
      [
        "Widths",
        "Widths are compared only where measure, unit and whole agree. They grow in proportion from zero; where figures differ by more than thirty times they are drawn in classes, and the key gives their limits. Circles are compared by area. The scale is the same for every era, so that two pictures can be laid side by side.",
      ],
      [
        "No figure",
        "A mark without a figure on the scale is drawn hollow, at one fixed width: it is a class of its own, neither zero nor small. A figure given as “less than” is a bound and is drawn as a hairline.",
      ],
      [
        "Colours and numerals",
        "Eras have their colours in a few families, in order of time, and each its numeral, which stands on the line: where colours cannot be told apart, or are not printed, the numeral can.",
      ],
    ] as const,
    standingHeading: "Standing",
    standing: {
      reported: "Reported: the claims are reports or findings, and none denies them.",
      alleged: "Alleged: every claim behind the mark is an accusation or a charge.",
      disputed:
        "Disputed: a claim behind it is a denial or a retraction, or its claims contradict each other.",
    },
    exportNote:
      "A saved picture is drawn from the same style as the screen. It carries its key, its numbered references, its edition and the address of its view.",
  },
  boundaries: {
    title: "Boundaries",
    paragraphs: [
      "Boundaries are drawn as recognised in resolutions of the United Nations; disputed and undetermined lines are dashed. No judgement on the status of any territory is implied, by a line, a colour or a name.",
      "Crimea and Sevastopol are drawn in Ukraine and the Golan in Syria. Among the dashed lines are those of Kashmir and the Line of Actual Control, Western Sahara, Kosovo, northern Cyprus, Somaliland, the armistice lines round Israel, and between Sudan and South Sudan. Where a government or an entity holds ground within a recognised boundary, no line of contact is drawn.",
      "Seas are generalised by hand so that their records can be kept together. They are never stroked, and never a boundary; no maritime zone is drawn. Land and water come from Natural Earth, which is in the public domain.",
    ],
  },
  review: {
    title: "How it was checked",
    paragraphs: (reread: number, claims: number, changed: number) => [
      reread === claims
        ? `Every claim was read a second time, beside its passage or, where no copy is held, beside the words or the cell recorded of it; ${plural(changed, "claim was", "claims were")} changed by that: a softener given back, a speaker named, a date taken out.`
        : `${formatCount(reread)} of ${plural(claims, "claim", "claims")} were read a second time, beside their passages or what is recorded of them, and ${formatCount(changed)} were changed by that.`,
      "Quotes are checked by machine: each must stand, letter for letter, in the copy of its source where one is held, and the check is bound to that copy by its hash. Where no copy is held the quote is as it was recorded when the source was read, and says so.",
    ],
    heading: "Claims by how they can be checked",
    verified: "Quote found in a copy that is held",
    copyNotHeld: "Quote recorded, copy not held",
    tabled: "Read from a table, or noted without its words",
    rules:
      "Rules between the files are checked before each publication: that every figure has its claim, that no point at sea lies on land, that a line’s course equals the places it names, that a mark’s standing follows from its claims, that a share says of what.",
    corrections: "What was corrected since an edition",
  },
  unknown: {
    title: "What this atlas does not know",
    lead: "The atlas holds what someone saw, wrote down and published, and of that only what was read for it. What follows is counted from the data of this edition.",
    strikesHeading: "Strikes",
    strikes: {
      noPosition: (share: Share) =>
        `${ofAll(share)} strike records have neither a position nor a stated distance from a place.`,
      noSea: (count: number) => `${plural(count, "record does", "records do")} not even name the sea.`,
      noToll: (count: number) => `${plural(count, "record does", "records do")} not give the number killed.`,
      unconfirmed: (count: number) =>
        `${plural(count, "record is", "records are")} unconfirmed and ${count === 1 ? "counts" : "count"} as nothing.`,
    },
    routesHeading: "Routes and marks",
    course: (share: Share) =>
      `${ofAll(share)} corridors have no course: their source gives ends, a direction, an area or only a mention.`,
    means: (share: Share) =>
      `For ${ofAll(share)} legs no source says whether they are run by sea, by air or by land.`,
    noFigure: (parts: string) => `No figure stands behind ${parts}.`,
    noFigureOf: (share: Share, layer: string) => `${ofAll(share)} ${layer}`,
    layers: {
      "source-countries": "source countries and regions",
      seizures: "seizures by country",
      "seizure-flows": "seizure flows",
      corridors: "corridors",
      hubs: "hubs",
      deployments: "deployments",
      strikes: "strike records",
    },
    claimsHeading: "Claims",
    unreferenced: (share: Share) =>
      `${ofAll(share)} claims were read in an encyclopaedia that gives no reference for them.`,
    undated: (share: Share) => `${ofAll(share)} claims do not say of what time they speak; each says why.`,
    noOutcome: (share: Share) =>
      `For ${ofAll(share)} accusations of someone named the atlas does not hold what became of them.`,
    disagree: (contradictions: number, disputes: number) =>
      `${plural(contradictions, "contradiction is", "contradictions are")} not resolved, among ${plural(disputes, "disagreement", "disagreements")} in all:`,
    disagreeLink: "read them side by side",
    sourcesHeading: "Sources",
    noCopy: (share: Share) =>
      `No copy is held of ${ofAll(share)} sources; their quotes cannot be checked again here.`,
    undatedSources: (share: Share) => `${ofAll(share)} sources carry no date that could be found.`,
    secondHand: (share: Share) =>
      `${ofAll(share)} sources were not read themselves, but are known through others that cite them:`,
    sourcesLink: "see the list of sources",
    thinHeading: "What the eras lack",
    excusedHeading: "Read and left out",
    excused: {
      duplicate: (count: number) =>
        `${plural(count, "passage tells", "passages tell")} what another claim tells already.`,
      "not-about-trafficking": (count: number) =>
        `${plural(count, "passage is", "passages are")} not about trafficking.`,
      "not-on-a-map": (count: number) =>
        `${plural(count, "passage has", "passages have")} neither a place nor a date: a heading, a framing, an argument.`,
      "wrong-in-first-reading": (count: number) =>
        `${plural(count, "finding", "findings")} of a first reading did not bear the second.`,
    },
    never:
      "What the atlas will not hold at all: positions that nobody published, names of those killed in the strikes or of their families, a line that a source only implies, a sum of unlike figures, and instructions for making, hiding or selling drugs.",
  },
} as const;
