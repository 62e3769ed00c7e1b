import { equalArea } from "./equalArea";
import { equalEarth } from "./equalEarth";
import { globe } from "./globe";
import type { ProjectionMaker } from "./mapProjection";
import { mercator } from "./mercator";
import { naturalEarth } from "./naturalEarth";

/** Every projection that a map can be drawn in; a new one is one more line. */
export const PROJECTIONS = {
  mercator,
  globe,
  "equal-earth": equalEarth,
  "natural-earth": naturalEarth,
  "equal-area": equalArea,
} as const satisfies Record<string, ProjectionMaker>;

export type ProjectionId = keyof typeof PROJECTIONS;
