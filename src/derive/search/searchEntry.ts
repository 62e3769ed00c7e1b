import type { Selection } from "../../viewstate/viewState";

/** The kinds of things a reader finds, in the order in which equal results are listed. */
export const SEARCH_KINDS = [
  "place",
  "era",
  "feature",
  "figure",
  "dispute",
  "actor",
  "claim",
  "source",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that can be found. A figure is a claim that has one, and is selected as that claim. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly selection: Selection;
  readonly title: string;
  /** Other and historical names; empty for most. */
  readonly names: string;
  /** What is said of it, in our words. */
  readonly text: string;
  /** The words quoted. */
  readonly quote: string;
  /** Who says it, where it was published, what it is about: found, but shown only where nothing else matches. */
  readonly about: string;
}
