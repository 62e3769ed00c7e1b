/** The closed lists of words that data files may use. `geo/README.md` explains each for authors. */

export const AUTHORITIES = [
  "primary",
  "secondary",
  "syndicated",
  "aggregator",
  "tertiary",
  "mirror",
] as const;

/** What kind of utterance a claim is; `statusWeight` in the standing rule reads it. */
export const STATUSES = [
  "reported-figure",
  "official-finding",
  "assessment",
  "allegation",
  "denial",
  "retraction",
  "admission",
  "charge",
  "conviction",
  "acquittal",
  "pardon",
  "policy-action",
] as const;

export const QUALIFIERS = [
  "as-stated",
  "about",
  "at-least",
  "more-than",
  "up-to",
  "less-than",
  "range",
  "record",
] as const;

export const UNITS = [
  "%",
  "t",
  "kg",
  "lb",
  "ha",
  "km",
  "nmi",
  "mi",
  "USD",
  "people",
  "vessels",
  "strikes",
  "aircraft",
  "flights",
  "convoys",
  "provinces",
  "brokers",
  "years",
  "days",
  "count",
] as const;

/** What a figure measures. Figures share a scale only where measure, unit and denominator agree. */
export const MEASURES = [
  "share-of-seizures",
  "share-of-flow",
  "share-of-production",
  "share-of-cultivation",
  "share-of-economy",
  "share-of-people",
  "share-of-finance",
  "share-intercepted",
  "change",
  "production",
  "cultivation",
  "consumption",
  "flow",
  "seizure",
  "proceeds",
  "price",
  "payment",
  "reward",
  "killed",
  "presumed-dead",
  "survivors",
  "strikes",
  "vessels",
  "personnel",
  "warships",
  "aircraft",
  "flights",
  "arrests",
  "people-trafficked",
  "drug-users",
  "distance",
  "duration",
  "sentence",
  "rank",
  "count",
] as const;

export const COMMODITIES = [
  "cocaine",
  "opium",
  "heroin",
  "opiates",
  "fentanyl",
  "synthetic-drugs",
  "precursors",
  "people",
  "arms",
  "money",
  "drugs",
  "none",
] as const;

/** How exactly a feature's position is known; decides which geometry it may carry. */
export const PRECISIONS = [
  "site",
  "settlement",
  "province",
  "country",
  "region",
  "sea",
  "stated-distance",
  "unlocated",
] as const;

/** What the geometry rests on. */
export const BASES = [
  "stated-itinerary",
  "stated-ends",
  "stated-area",
  "stated-place",
  "stated-distance",
  "stated-sea",
  "published-position",
  "not-stated",
] as const;

export const STANDINGS = ["reported", "alleged", "disputed"] as const;

export const VOLUME_SCOPES = ["whole", "leg", "joint"] as const;

export const CORRIDOR_SHAPES = ["line", "stub", "area", "none"] as const;
export const MODES = ["sea", "air", "land", "river", "not-stated"] as const;

export const PLACE_KINDS = [
  "country",
  "former-country",
  "province",
  "region",
  "settlement",
  "port",
  "site",
  "island",
  "border",
  "sea",
  "continent",
  "unlocated",
] as const;

export const ACTOR_KINDS = ["person", "agency", "group", "court", "state"] as const;
export const DISPUTE_KINDS = ["contradiction", "different-measure", "echo", "not-a-series"] as const;
export const CONFIDENCES = ["high", "medium", "low", "unconfirmed"] as const;
export const HUB_KINDS = [
  "port",
  "airport",
  "landing-site",
  "border-crossing",
  "market-town",
  "hawala-centre",
  "laboratory-area",
  "transshipment-point",
] as const;
export const DEPLOYMENT_KINDS = ["warships", "aircraft", "personnel", "base"] as const;
/** Why a passage with a number or a draft's finding is no claim of the atlas. */
export const EXCUSE_REASONS = [
  "duplicate",
  "not-about-trafficking",
  "not-on-a-map",
  "wrong-in-first-reading",
] as const;
export const REVIEW_VERDICTS = ["sound", "corrected", "withdrawn"] as const;
export const VERIFICATION_STATES = ["verified", "copy-not-held"] as const;

/** Map layers a reader can switch, bottom to top as they are drawn. One data file each. */
export const MAP_LAYERS = [
  "source-countries",
  "seizures",
  "seizure-flows",
  "corridors",
  "hubs",
  "deployments",
  "strikes",
] as const;

export type Authority = (typeof AUTHORITIES)[number];
export type Status = (typeof STATUSES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Unit = (typeof UNITS)[number];
export type Measure = (typeof MEASURES)[number];
export type Commodity = (typeof COMMODITIES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Basis = (typeof BASES)[number];
export type Standing = (typeof STANDINGS)[number];
export type Mode = (typeof MODES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type DisputeKind = (typeof DISPUTE_KINDS)[number];
export type HubKind = (typeof HUB_KINDS)[number];
export type ExcuseReason = (typeof EXCUSE_REASONS)[number];
export type MapLayerId = (typeof MAP_LAYERS)[number];
