import type { Authority, DisputeKind } from "../../schema/vocabulary";
import { formatCount, plural } from "./plural";

/** Words of the pages of text. `name` stands in the head of the page, `title` over the page itself. */
export const pages = {
  label: "Pages",
  map: "Map",
  back: "Back to the map",
  sources: {
    name: "Sources",
    title: "Sources",
    lead: (claims: number, read: number, cited: number) =>
      `This atlas holds ${plural(claims, "claim", "claims")}, read in ${plural(read, "source", "sources")}; ${plural(cited, "further source is", "further sources are")} known through those that cite them. Each is given with how near it is to what it reports, what must be known before relying on it, and how many of its quotes were found again in a copy that is held.`,
    filter: "Find",
    filterHint: "a name, a title, a caveat",
    order: "Order",
    orders: { authority: "by authority", date: "by date", name: "by name", claims: "by number of claims" },
    listed: (shown: number, all: number) =>
      shown === all ? `All ${all} listed` : `${shown} of ${all} listed`,
    undated: "no date found",
    undatedHeading: "No date found",
    locator: (volume = "", issue = "", page = "") =>
      [volume && `vol. ${volume}`, issue && `no. ${issue}`, page && `p. ${page}`].filter(Boolean).join(", "),
    authorities: {
      primary: "Primary sources",
      secondary: "Secondary sources",
      syndicated: "Syndicated texts",
      aggregator: "Aggregators",
      tertiary: "Tertiary sources",
      mirror: "Mirrors",
    } satisfies Record<Authority, string>,
    authorityOf: {
      primary: "The body that made the finding or took the decision, in its own words.",
      secondary: "A report about what others found, did or said.",
      syndicated: "An agency’s text, printed elsewhere.",
      aggregator: "Sites that rewrite the reporting of others.",
      tertiary: "An encyclopaedia: what it cites is named with each claim.",
      mirror: "Copies of what was published elsewhere. Their addresses are named and never linked.",
    } satisfies Record<Authority, string>,
    checked: ({ verified, copyNotHeld, tabled }: { verified: number; copyNotHeld: number; tabled: number }) =>
      [
        verified > 0 ? `${plural(verified, "quote", "quotes")} verified against a copy` : "",
        copyNotHeld > 0 ? `${plural(copyNotHeld, "quote", "quotes")} recorded, copy not held` : "",
        tabled > 0 ? `${plural(tabled, "figure", "figures")} read from a table` : "",
      ]
        .filter(Boolean)
        .join("; "),
    onlyCited: (count: number) =>
      `Not read itself: ${plural(count, "claim", "claims")} of other sources cite it`,
    showClaims: (count: number) => `Show ${plural(count, "claim", "claims")}`,
    hideClaims: "Hide the claims",
    toMap: "On the map",
    ownClaims: (count: number) => `${plural(count, "claim", "claims")} read in it`,
    citingClaims: (count: number) => `${plural(count, "claim", "claims")} of other sources that cite it`,
  },
  disputes: {
    name: "Disputes",
    title: "Where claims disagree",
    lead: (count: number) =>
      `In ${plural(count, "place", "places")} this atlas holds claims that contradict one another, repeat one another or cannot be compared. It takes no side: each is set beside the others, with why they differ and how they may be used.`,
    filter: "Find",
    filterHint: "a country, a speaker, a figure",
    kind: "Kind",
    anyKind: "every kind",
    era: "Era",
    anyEra: "every era",
    listed: (shown: number, all: number) =>
      shown === all ? `All ${all} listed` : `${shown} of ${all} listed`,
    index: "Index of disagreements",
    kinds: {
      contradiction: "Contradictions",
      "different-measure": "Different measures",
      echo: "Echoes",
      "not-a-series": "Not a series",
    } satisfies Record<DisputeKind, string>,
    kindOf: {
      contradiction: "Both sides cannot hold.",
      "different-measure": "The sides measure or describe different things, and are easily taken for one.",
      echo: "One source, repeated by others: to be counted once.",
      "not-a-series": "Values that look like a trend and are none.",
    } satisfies Record<DisputeKind, string>,
    toMap: "Open on the map",
  },
  method: { name: "Method", title: "Method" },
  corrections: {
    name: "Corrections",
    title: "Corrections",
    policy:
      "Every picture carries the edition it was made from. When a change could mislead the reader of an older picture, the edition goes up and the change is listed here with what was, what is now and why. A claim that is withdrawn keeps its entry for good.",
    edition: (edition: string, issued: string) => `This is edition ${edition}, issued ${issued}.`,
    none: "Nothing has been corrected or withdrawn since the first edition.",
    entry: (edition: string, date: string, kind: string) => `Edition ${edition}, ${date}: ${kind}`,
    was: (text: string) => `Was: “${text}”`,
    now: (text: string) => `Now: “${text}”`,
    open: "Open the claim",
    listedHeading: "What is listed here",
    listed: [
      [
        "Corrected",
        "A figure, a quote, a speaker, a status or an outcome changed; a mark or a boundary moved.",
      ],
      [
        "Withdrawn",
        "A claim no longer stands. Its entry stays for good, so that dropping an old picture on the atlas tells of it.",
      ],
      [
        "Added",
        "What is new and worth knowing to readers of an older picture. Additions alone change no edition.",
      ],
    ] as const,
    beforeHeading: "Before the first edition",
    before: (changed: number, reread: number) =>
      `${plural(changed, "claim", "claims")} of ${formatCount(reread)} were changed by a second reading beside their passages or what is recorded of them, before a picture of them went out. They are recorded with the data and not here.`,
    howChecked: "How the claims were checked",
    reportHeading: "If you find an error",
    report:
      "Open the claim and choose “Report an error” beneath it: the message then carries the claim, the edition and the address of the view. An error that stands in the source itself is reported to its publisher; here it can be told beside the claim.",
    reportGeneral: "Report an error that belongs to no claim",
  },
} as const;
