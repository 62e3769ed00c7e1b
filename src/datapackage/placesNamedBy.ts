import type { AtlasFeature } from "../atlas/records";

/** Ids of the gazetteer's places that a feature's own properties name. */
export function placesNamedBy(feature: AtlasFeature): readonly string[] {
  switch (feature.layer) {
    case "corridors": {
      const { waypoints, legs, stub } = feature.properties;
      return [...waypoints, ...legs.flatMap(({ from, to }) => [from, to]), ...(stub?.towards ?? [])];
    }
    case "seizure-flows":
      return [feature.properties.from, feature.properties.to];
    case "strikes":
      return feature.properties.locatedBy ? [feature.properties.locatedBy.from] : [];
    case "deployments":
      return feature.properties.place === null ? [] : [feature.properties.place];
    case "hubs":
    case "seizures":
      return [feature.properties.place];
    case "source-countries":
      return [];
  }
}
