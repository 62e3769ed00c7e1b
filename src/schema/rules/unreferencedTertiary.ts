import { defineRule } from "../rule";

export const unreferencedTertiary = defineRule(
  "unreferenced-tertiary",
  "Only a passage of a tertiary source can lack a reference, and it then cites nothing.",
  ({ records, claims, sources }, report) => {
    for (const at of records.claims) {
      const { id, cites, unreferenced } = at.value;
      if (!unreferenced) continue;
      const authority = sources.get(claims.get(id)?.sourceId ?? "")?.value.custom.authority;
      if (authority !== undefined && authority !== "tertiary")
        report(at, "/unreferenced", `the source is ${authority}, and only a tertiary one owes references`);
      if (cites !== undefined)
        report(at, "/unreferenced", `the claim cites "${cites}", so its passage has a reference`);
    }
  },
);
