import { defineRule } from "../rule";

export const personNamed = defineRule(
  "person-named",
  "A person is in the register only where a claim names them.",
  ({ records, unreadFiles }, report) => {
    // A claim that cannot be read may be the one that names them.
    if ([...unreadFiles].some((file) => file.startsWith("claims/"))) return;
    const named = new Set(records.claims.flatMap((claim) => claim.value.actors));
    for (const at of records.actors) {
      if (at.value.kind === "person" && !named.has(at.value.id))
        report(at, "/id", `no claim names the person "${at.value.id}"`);
    }
  },
);
