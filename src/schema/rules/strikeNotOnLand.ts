import { isOnLand } from "../isOnLand";
import { defineRule } from "../rule";

export const strikeNotOnLand = defineRule(
  "strike-not-on-land",
  "No strike on a vessel stands on land.",
  ({ records, basemap }, report) => {
    if (!basemap) return;
    for (const at of records.strikes) {
      const position = at.value.geometry?.coordinates;
      if (position && isOnLand(position, basemap))
        report(at, "/geometry/coordinates", `[${position.join(", ")}] lies on land`);
    }
  },
);
