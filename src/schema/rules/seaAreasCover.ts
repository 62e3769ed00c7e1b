import { isOnLand } from "../isOnLand";
import { defineRule } from "../rule";

export const seaAreasCover = defineRule(
  "sea-areas-cover",
  "Every sea that a strike or deployment names is drawn, and has room for the ledger of its strikes.",
  ({ records, seaAreas, isUnread, basemap }, report) => {
    for (const at of [...records.strikes, ...records.deployments]) {
      const { seaArea } = at.value.properties;
      if (seaArea !== null && !seaAreas.has(seaArea) && !isUnread(seaArea))
        report(at, "/properties/seaArea", `sea-areas.geojson has no sea "${seaArea}"`);
    }
    const used = new Set(records.strikes.map((strike) => strike.value.properties.seaArea));
    for (const at of records["sea-areas"]) {
      const { id, ledgerAt } = at.value.properties;
      if (used.has(id) && ledgerAt === null)
        report(at, "/properties/ledgerAt", `strikes name "${id}", so its ledger needs a place`);
      if (ledgerAt && basemap && isOnLand(ledgerAt, basemap))
        report(at, "/properties/ledgerAt", `[${ledgerAt.join(", ")}] lies on land`);
    }
  },
);
