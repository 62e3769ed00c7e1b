import type { LabelCandidate } from "../labels";

/** A label with what the style must know of it. `features` are the ids that switch it on; empty is always on. */
export interface MapLabel extends LabelCandidate {
  readonly kind: "country" | "marine" | "place" | "area" | "figure";
  readonly features: readonly string[];
  /** Ids of features that keep it off: with them the country has today's name. Only of a former name. */
  readonly unless?: readonly string[];
  /** Whether a small node is drawn at the position. */
  readonly hasNode: boolean;
}
