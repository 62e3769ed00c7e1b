import type { AtlasFeature } from "../../atlas/records";

/**
 * Whether a feature lies wholly after a day, or, being a strike, may do so: a strike of one night counts once the
 * night is over, so that no total is said to be of a day that came before it.
 */
export function isAfterDay({ layer, dates }: AtlasFeature, day: string | null): boolean {
  if (day === null || dates === null) return false;
  const from = layer === "strikes" ? dates.last : dates.first;
  return from !== null && from > day;
}
