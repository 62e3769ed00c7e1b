import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const claimsResolve = defineRule(
  "claims-resolve",
  "Every claim that a feature, note or series rests on exists.",
  ({ records, features, claims, isUnread }, report) => {
    const isKnown = (id: string) => claims.has(id) || isUnread(id);
    for (const at of features) {
      at.value.properties.claims.forEach((id, index) => {
        if (!isKnown(id))
          report(at, jsonPointer(["properties", "claims", index]), `no claim has the id "${id}"`);
      });
    }
    for (const at of records.notes) {
      at.value.claims.forEach((id, index) => {
        if (!isKnown(id)) report(at, jsonPointer(["claims", index]), `no claim has the id "${id}"`);
      });
    }
    for (const at of records.series) {
      at.value.points.forEach(({ claim }, index) => {
        if (!isKnown(claim))
          report(at, jsonPointer(["points", index, "claim"]), `no claim has the id "${claim}"`);
      });
    }
  },
);
