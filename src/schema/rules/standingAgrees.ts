import { defineRule } from "../rule";
import { standingOf } from "../standing";

export const standingAgrees = defineRule(
  "standing-agrees",
  "A mark's standing is the one its claims give it.",
  ({ features, claims, records, unreadFiles }, report) => {
    if (unreadFiles.has("disputes.json")) return;
    const disputes = records.disputes.map((dispute) => dispute.value);
    for (const at of features) {
      const { standing, claims: ids } = at.value.properties;
      const found = ids.flatMap((id) => claims.get(id)?.value ?? []);
      if (found.length < ids.length) continue;
      const expected = standingOf(found, disputes);
      if (standing !== expected)
        report(at, "/properties/standing", `its claims make it ${expected}; the file says ${standing}`);
    }
  },
);
