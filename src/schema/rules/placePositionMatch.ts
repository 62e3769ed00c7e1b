import { jsonPointer } from "../jsonPointer";
import type { LayerFeature } from "../layerFeature";
import { defineRule } from "../rule";

interface Placed {
  readonly place: string;
  readonly position: readonly number[] | undefined;
  readonly keys: readonly (string | number)[];
}

function placedPositions(feature: LayerFeature): readonly Placed[] {
  const keys = ["geometry", "coordinates"];
  if (feature.layer === "hubs" || feature.layer === "seizures" || feature.layer === "deployments") {
    const { place } = feature.value.properties;
    const position = feature.value.geometry?.coordinates;
    return place === null || !position ? [] : [{ place, position, keys }];
  }
  if (feature.layer === "seizure-flows") {
    const { coordinates } = feature.value.geometry;
    const last = coordinates.length - 1;
    return [
      { place: feature.value.properties.from, position: coordinates[0], keys: [...keys, 0] },
      { place: feature.value.properties.to, position: coordinates[last], keys: [...keys, last] },
    ];
  }
  return [];
}

export const placePositionMatch = defineRule(
  "place-position-match",
  "What stands at a place stands where the gazetteer has it.",
  ({ features, places }, report) => {
    for (const at of features) {
      for (const { place, position, keys } of placedPositions(at)) {
        const found = places.get(place);
        if (!found) continue;
        const expected = found.value.geometry?.coordinates;
        if (!expected) report(at, jsonPointer(keys), `the place "${place}" has no position`);
        else if (position?.[0] !== expected[0] || position[1] !== expected[1])
          report(
            at,
            jsonPointer(keys),
            `[${position?.join(", ") ?? ""}] is not where "${place}" is: [${expected.join(", ")}]`,
          );
      }
    }
  },
);
