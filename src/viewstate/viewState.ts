import type { Commodity, MapLayerId, Measure, Precision, Standing, Status } from "../schema/vocabulary";

export interface Camera {
  /** `[longitude, latitude]` of the frame's centre. */
  readonly center: readonly [longitude: number, latitude: number];
  /** MapLibre zoom: the world is 512 · 2^zoom css px wide. */
  readonly zoom: number;
}

/** What is counted where strikes are counted, and whether people presumed dead are among the killed. */
export interface CountingRule {
  readonly of: "records" | "strikes" | "vessels";
  readonly deaths: "at-once" | "with-presumed";
}

/** Drugs of which seizures are held by country or by departure and destination. */
export const SEIZED_DRUGS = [
  "cocaine",
  "heroin",
  "opium",
  "fentanyl",
] as const satisfies readonly Commodity[];
export type SeizedDrug = (typeof SEIZED_DRUGS)[number];

export type SelectionKind = "feature" | "place" | "claim" | "era" | "actor" | "source" | "dispute";
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** Pages of text over the map, in the order in which they are offered. */
export const PAGES = ["sources", "disputes", "method", "corrections"] as const;
export type PageId = (typeof PAGES)[number];

/** Sections of the page on method, in the order in which they are read; an address may lead to one. */
export const METHOD_SECTIONS = [
  "evidence",
  "quotes",
  "counting",
  "drawing",
  "boundaries",
  "review",
  "unknown",
] as const;
export type MethodSection = (typeof METHOD_SECTIONS)[number];

/** A step of a guided tour; the first step is 1. */
export interface StoryStep {
  readonly id: string;
  readonly step: number;
}

export type ThemeName = "light" | "dark" | "print";

/** Texts a reader wrote for the sheet; null is the text computed from the view. */
export interface SheetTexts {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
}

/**
 * Everything that decides what is shown, small enough for an address. Lists are in the atlas's own order.
 * Hover, focus and open dialogs are not here: they are local to a view.
 */
export interface ViewState {
  readonly eras: readonly string[];
  readonly layers: readonly MapLayerId[];
  /** Null shows every commodity, and in the lists below everything. */
  readonly commodities: readonly Commodity[] | null;
  readonly standings: readonly Standing[] | null;
  /** Marks that rest on a claim of one of these; null shows all. The same of precision, source and measure. */
  readonly statuses: readonly Status[] | null;
  readonly precisions: readonly Precision[] | null;
  readonly sources: readonly string[] | null;
  readonly measures: readonly Measure[] | null;
  /** First and last year, both included; combines with the eras by AND. */
  readonly years: readonly [from: number, to: number] | null;
  /** The last day shown, `YYYY-MM-DD`: what lies wholly after it is hidden. Null is no limit. */
  readonly until: string | null;
  readonly colourBy: "era" | "commodity";
  /** Key of the scale that sets widths; null chooses the one most features in view share. */
  readonly measure: string | null;
  /** Yearly values that stand along the timeline. */
  readonly series: string | null;
  readonly counting: CountingRule;
  /** Strike records below this confidence are off. */
  readonly confidence: "medium" | "low";
  /** The drug whose seizures are compared: kilograms of two drugs share no scale. */
  readonly seized: SeizedDrug;
  /** The largest seizure flows, or every one. */
  readonly flows: "top" | "all";
  readonly camera: Camera;
  readonly projection: "mercator" | "globe";
  /** Whether meridians and parallels are drawn. */
  readonly graticule: boolean;
  /** Whether light runs along the corridors, where the map and the reader's system allow it; in no picture. */
  readonly motion: boolean;
  readonly selection: Selection | null;
  /** The page of text that lies over the map. */
  readonly page: PageId | null;
  /** Where the page on method is opened; null is its beginning. */
  readonly section: MethodSection | null;
  /** The guided tour that is being read. */
  readonly story: StoryStep | null;
  /** Null follows the system. */
  readonly theme: ThemeName | null;
  readonly language: "en";
  readonly sheet: SheetTexts;
}
