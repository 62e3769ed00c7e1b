import { distance } from "@turf/turf";
import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn } from "../../atlas/records";

/** Only places known this exactly have a position to measure from; a country's is where its name stands. */
const MEASURABLE = new Set(["site", "settlement"]);

/**
 * Great-circle distance between a corridor's first and last place in km (haversine on the mean sphere), or null
 * where either is known no better than to a province, country or sea.
 */
export function endsDistanceKm(atlas: Atlas, { properties }: FeatureIn<"corridors">): number | null {
  if (properties.shape !== "line") return null;
  const ends = [properties.waypoints[0], properties.waypoints.at(-1)].map((id) => atlas.place.get(id ?? ""));
  const [from, to] = ends.map((place) => (place && MEASURABLE.has(place.precision) ? place.position : null));
  return from && to ? distance(from, to, { units: "kilometers" }) : null;
}
