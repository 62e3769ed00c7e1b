import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const episodesResolve = defineRule(
  "episodes-resolve",
  "Every episode that a claim, note or feature belongs to is in eras.json.",
  ({ records, features, episodes, unreadFiles }, report) => {
    if (unreadFiles.has("eras.json")) return;
    const isKnown = (id: string) => episodes.has(id);
    const say = (id: string) => `no era in eras.json has an episode "${id}"`;
    for (const at of [...records.claims, ...records.notes]) {
      at.value.episodes.forEach((id, index) => {
        if (!isKnown(id)) report(at, jsonPointer(["episodes", index]), say(id));
      });
    }
    for (const at of features) {
      at.value.properties.episodes.forEach((id, index) => {
        if (!isKnown(id)) report(at, jsonPointer(["properties", "episodes", index]), say(id));
      });
    }
  },
);
