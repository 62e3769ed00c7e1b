import { jsonPointer } from "../jsonPointer";
import type { LayerFeature } from "../layerFeature";
import { defineRule } from "../rule";

type Reference = readonly [keys: readonly (string | number)[], id: string];

function placesOf(feature: LayerFeature): readonly Reference[] {
  if (feature.layer === "corridors") {
    const { waypoints, legs, stub } = feature.value.properties;
    return [
      ...waypoints.map((id, index): Reference => [["waypoints", index], id]),
      ...legs.flatMap(({ from, to }, index): Reference[] => [
        [["legs", index, "from"], from],
        [["legs", index, "to"], to],
      ]),
      ...(stub?.towards ?? []).map((id, index): Reference => [["stub", "towards", index], id]),
    ];
  }
  if (feature.layer === "seizure-flows")
    return [
      [["from"], feature.value.properties.from],
      [["to"], feature.value.properties.to],
    ];
  if (feature.layer === "hubs" || feature.layer === "seizures" || feature.layer === "deployments") {
    const { place } = feature.value.properties;
    return place === null ? [] : [[["place"], place]];
  }
  return [];
}

export const placesResolve = defineRule(
  "places-resolve",
  "Every place that a claim, feature or series names is in the gazetteer.",
  ({ records, features, places, isUnread }, report) => {
    const isKnown = (id: string) => places.has(id) || isUnread(id);
    const say = (id: string) => `places.geojson has no place "${id}"`;
    for (const at of records.claims) {
      at.value.places.forEach((id, index) => {
        if (!isKnown(id)) report(at, jsonPointer(["places", index]), say(id));
      });
    }
    for (const at of features) {
      for (const [keys, id] of placesOf(at)) {
        if (!isKnown(id)) report(at, jsonPointer(["properties", ...keys]), say(id));
      }
    }
    for (const at of records.series) {
      if (!isKnown(at.value.place)) report(at, "/place", say(at.value.place));
    }
  },
);
