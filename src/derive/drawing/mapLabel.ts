import type { LabelCandidate } from "../labels";

/** A label with what the style must know of it. `features` are the ids that switch it on; empty is always on. */
export interface MapLabel extends LabelCandidate {
  readonly kind: "country" | "marine" | "place" | "area" | "figure";
  readonly features: readonly string[];
  /** Ids of features that keep it off: with them the country has today's name, or a province's town its own. */
  readonly unless?: readonly string[];
  /** Ids of features that make what is named a subject of the map, set in the ink of the evidence. Only of a country. */
  readonly subjectOf?: readonly string[];
  /** Whole zoom from which it shows in views in which it names no subject. */
  readonly usualFrom?: number;
  /** Era for whose views of a continent the place was found; it serves until another is clear. */
  readonly forEra?: string;
  /** Whole zoom from which it would stand too far from what it names. */
  readonly upTo?: number;
  /** Whether a small node is drawn at the position. */
  readonly hasNode: boolean;
}
