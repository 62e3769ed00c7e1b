import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const membersResolve = defineRule(
  "members-resolve",
  "An area is made of countries and provinces that the basemap has.",
  ({ records, basemap }, report) => {
    if (!basemap) return;
    for (const at of [...records["source-countries"], ...records.corridors]) {
      at.value.properties.members?.forEach((id, index) => {
        if (!basemap.ids.has(id))
          report(at, jsonPointer(["properties", "members", index]), `the basemap has no "${id}"`);
      });
    }
  },
);
