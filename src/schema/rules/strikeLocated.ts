import { defineRule } from "../rule";

export const strikeLocated = defineRule(
  "strike-located",
  "What a strike's position rests on agrees with the distance, sea or nothing it gives.",
  ({ records, places, isUnread }, report) => {
    for (const at of records.strikes) {
      const { locatedBy, seaArea, basis, precision } = at.value.properties;
      const from = locatedBy && places.get(locatedBy.from);
      if (from && !from.value.geometry)
        report(at, "/properties/locatedBy/from", `"${locatedBy.from}" has no position to measure from`);
      if (locatedBy && !from && !isUnread(locatedBy.from))
        report(at, "/properties/locatedBy/from", `places.geojson has no place "${locatedBy.from}"`);
      const hasDistance = locatedBy !== null;
      if (basis !== "published-position" && hasDistance !== (basis === "stated-distance"))
        report(
          at,
          "/properties/basis",
          hasDistance
            ? `it has a distance, so the basis is stated-distance, not ${basis}`
            : "the basis is stated-distance, and no distance is given",
        );
      if ((basis === "stated-distance") !== (precision === "stated-distance"))
        report(at, "/properties/precision", `the basis is ${basis}, the precision ${precision}`);
      if (basis === "stated-sea" && seaArea === null)
        report(at, "/properties/seaArea", "the basis is stated-sea, and no sea is named");
      if (basis === "not-stated" && seaArea !== null)
        report(at, "/properties/basis", `the sea "${seaArea}" is stated, so the basis is stated-sea`);
    }
  },
);
